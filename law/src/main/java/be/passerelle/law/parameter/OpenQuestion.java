// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.language.Wording;

/// What is unsure about a parameter.
///
/// @param text the question, and what is assumed
/// @param ofWhatIsMissing whether it is about days or rows for which no value was found: then it says nothing about
///     the values that there are, and stands in no reason that takes one of them
public record OpenQuestion(Wording text, boolean ofWhatIsMissing) {}
