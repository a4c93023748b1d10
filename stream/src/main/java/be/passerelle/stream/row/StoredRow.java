// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

/// One row of the log, the very bytes that are kept. It may hold an act that no class knows any more, or that no key
/// opens; its hash can be checked all the same.
///
/// @param envelope all but what was done
/// @param payload what was done, as it is stored: see [Payload]
/// @param hash the hash of this row, which covers the hash of the one before
public record StoredRow(Envelope envelope, byte[] payload, byte[] hash) {

    public int number() {
        return envelope.number();
    }
}
