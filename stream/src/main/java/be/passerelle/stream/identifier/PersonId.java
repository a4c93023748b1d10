// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.util.regex.Pattern;

/// The key of somebody who acts: a member of an organisation's staff, or the insured person. Opaque,
/// never a national number.
public record PersonId(String key) {

    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,59}");

    public PersonId {
        if (!isOne(key)) {
            throw new IllegalArgumentException("a person's key is up to 60 letters, digits, dots and dashes");
        }
    }

    /// Whether a text may be the key of a person.
    public static boolean isOne(String key) {
        return KEY.matcher(key).matches();
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
