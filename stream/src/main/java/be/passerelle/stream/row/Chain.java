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

    /// The one form of rows so far. Each row says in which it is hashed; a next form has other purposes in
    /// its fields, so that a row that claims another form than its own does not fit.
    public static final int FORM = 1;

    private static final String PURPOSE = "passerelle.row." + FORM;
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
        return new Fields(PURPOSE)
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
            if (row.isOfLaterForm() || row.number() != number || !Arrays.equals(expected, row.hash())) {
                return Optional.of(number);
            }
            before = row.hash();
            number++;
        }
        return Optional.empty();
    }
}
