// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.row;

/// One row of the log, the very bytes that are kept. It may hold an act that no class knows any more, or that
/// no key opens; its hash can be checked all the same.
///
/// @param form in which form the row is hashed: see [Chain]
/// @param envelope all but what was done
/// @param payload what was done, as it is stored: see [Payload]
/// @param hash the hash of this row, which covers the hash of the one before
public record StoredRow(int form, Envelope envelope, byte[] payload, byte[] hash) {

    /// A row in the form of today.
    public StoredRow(Envelope envelope, byte[] payload, byte[] hash) {
        this(envelope.form(), envelope, payload, hash);
    }

    /// Whether it has a form that only a later version of Passerelle knows: nothing of it is tried then.
    public boolean isOfLaterForm() {
        return form != Chain.OWN && form != Chain.FOR_ANOTHER;
    }

    /// Whether it says that it has the form that its envelope has.
    public boolean hasItsForm() {
        return form == envelope.form();
    }

    public int number() {
        return envelope.number();
    }
}
