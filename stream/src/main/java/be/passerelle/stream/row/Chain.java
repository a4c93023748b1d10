// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The chain of hashes of a stream. Each row's hash covers its envelope and its payload as they are stored,
/// and the hash
/// of the row before it: a changed, missing or moved row breaks the chain from there on. That the last rows
/// are gone it cannot tell; checkpoints do.
public final class Chain {

    /// The form of what people performed themselves. Each row says in which form it is hashed; each has other
    /// purposes in its fields, so that a row that claims another form than its own does not fit.
    public static final int OWN = 1;

    /// The form of what was performed or entered for another.
    public static final int FOR_ANOTHER = 2;

    private static final String PURPOSE = "passerelle.row.";
    private static final int HASH_BYTES = 32;

    private Chain() {}

    /// The hash that the first row of a stream follows.
    public static byte[] start() {
        return new byte[HASH_BYTES];
    }

    /// The hash of a row.
    ///
    /// @param before the hash of the row before, or [#start()]
    public static byte[] next(byte[] before, Envelope envelope, byte[] payload) {
        return new Fields(PURPOSE + envelope.form())
                .bytes(before)
                .bytes(envelope.toBytes())
                .bytes(payload)
                .sha256();
    }

    /// The hash that the next row of a stream follows.
    public static byte[] head(List<StoredRow> rows) {
        return rows.isEmpty() ? start() : rows.getLast().hash();
    }

    /// The number of the first row whose hash does not fit, or cannot be told to: one of a later form. Empty
    /// when the chain holds.
    public static Optional<Integer> firstBroken(List<StoredRow> rows) {
        byte[] before = start();
        int number = 1;
        for (StoredRow row : rows) {
            byte[] expected = next(before, row.envelope(), row.payload());
            if (!row.hasItsForm() || row.number() != number || !Arrays.equals(expected, row.hash())) {
                return Optional.of(number);
            }
            before = row.hash();
            number++;
        }
        return Optional.empty();
    }
}
