// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.time.LocalDate;
import java.util.Optional;

/// What shows that somebody did what was entered for them.
///
/// @param reference where the scan or the note is kept
/// @param dated the day that the document bears; paper always bears one
public record Proof(String reference, Optional<LocalDate> dated) {

    /// How long a reference may be.
    public static final int LONGEST_REFERENCE = 120;

    public Proof {
        // Which signs are seen is asked where it is typed: what was recorded is read for good.
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("a proof is named in a line of up to " + LONGEST_REFERENCE);
        }
    }

    /// Whether a text names a document: a line in which everything is seen.
    public static boolean isReference(String text) {
        return !text.isBlank() && text.length() <= LONGEST_REFERENCE && VisibleText.isVisible(text, false);
    }

    /// Never the reference: people write names into it, and it must not reach a log.
    @Override
    public String toString() {
        return "a proof";
    }
}
