// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.law.language.Phrase;

/// Something wrong in what was given for an act.
///
/// @param path where, as in `actions[0].before`
/// @param kind what sort of mistake
/// @param detail what is wrong and what to do, to be worded in the reader's language; never the value itself
public record InputProblem(String path, Kind kind, Phrase detail) {

    /// The sorts of mistake that the API tells apart.
    public enum Kind {
        /// A name that the act does not have.
        UNKNOWN,
        /// Something that must be given is not.
        MISSING,
        /// Given, but not of the right form.
        INVALID
    }
}
