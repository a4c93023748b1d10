// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.identifier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The key of somebody who acts: a member of an organisation's staff, or the insured person. Opaque,
/// never a national number.
///
/// People are never told apart by capital and small letters alone: keys that differ in nothing else are equal. So
/// whatever asks if two people are one compares them like anything else.
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonId(String of) && key.equalsIgnoreCase(of);
    }

    @Override
    public int hashCode() {
        return key.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
