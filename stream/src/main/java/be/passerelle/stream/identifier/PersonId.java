// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

/// The key of somebody who acts: a member of an organisation's staff, or the insured person. Opaque,
/// never a national number.
public record PersonId(String key) {

    private static final Key KEY = new Key(60, "._-");

    public PersonId {
        if (!isOne(key)) {
            throw new IllegalArgumentException("a person's key is up to 60 letters, digits, dots and dashes");
        }
    }

    /// Whether a text may be the key of a person.
    public static boolean isOne(String key) {
        return KEY.fits(key);
    }

    /// Whether both keys are those of one person: people are never told apart by capital and small letters alone.
    public boolean isOnePersonWith(PersonId other) {
        return key.equalsIgnoreCase(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
