// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.law.language.Phrase;

/// A value that a form offers for a component.
///
/// @param value as it is written
/// @param label what it is called
/// @param rank those of a lower one come first; within one they stand in the order of their names
public record Candidate(String value, Phrase label, int rank) {

    /// A value that is called what it is.
    public static Candidate of(String value, Object called) {
        return new Candidate(value, Phrase.of("choice.value", "value", called), 0);
    }
}
