// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.language.Wording;

/// One way in which an unclear place of the law may be read, or one of the ways that a choice offers.
///
/// @param code the value that a choice takes, the same in every language
/// @param label the reading in plain words
public record Interpretation(String code, Wording label) {}
