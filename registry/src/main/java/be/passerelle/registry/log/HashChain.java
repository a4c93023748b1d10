// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The chain of hashes of a file: each row carries the SHA-256 of its envelope, the digest of its salted
/// payload, and the hash of the row before it. A changed, missing or moved row breaks the chain from
/// there on.
public final class HashChain {

    /// The hash before the first row.
    private static final byte[] START = new byte[32];

    private static final char SEPARATOR = '\n';

    private HashChain() {}

    /// The hash that the first act of a file follows.
    public static byte[] start() {
        return START.clone();
    }

    /// The hash of a row.
    ///
    /// @param before the hash of the row before, or [#start()]
    public static byte[] next(byte[] before, RecordedAct act, byte[] payload, byte[] salt) {
        MessageDigest digest = sha256();
        digest.update(salt);
        byte[] sealedPayload = digest.digest(payload);
        digest.update(before);
        digest.update(envelope(act).getBytes(StandardCharsets.UTF_8));
        return digest.digest(sealedPayload);
    }

    /// The number of the first row whose hash does not fit, empty when the chain holds.
    public static Optional<Integer> firstBroken(List<StoredAct> rows) {
        byte[] before = start();
        int number = 1;
        for (StoredAct row : rows) {
            byte[] expected = next(before, row.act(), row.payload(), row.salt());
            if (row.act().number() != number || !Arrays.equals(expected, row.hash())) {
                return Optional.of(number);
            }
            before = row.hash();
            number++;
        }
        return Optional.empty();
    }

    private static String envelope(RecordedAct a) {
        return a.file().toString()
                + SEPARATOR
                + a.number()
                + SEPARATOR
                + a.thread()
                + SEPARATOR
                + a.happenedOn()
                + SEPARATOR
                + a.recordedAt()
                + SEPARATOR
                + a.by().person().key()
                + SEPARATOR
                + a.by().organisation().key()
                + SEPARATOR
                + a.by().role()
                + SEPARATOR
                + a.command()
                + SEPARATOR
                + a.lawVersion()
                + SEPARATOR
                + ActType.of(a.act());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
