// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import java.time.LocalDate;

/// A value that was taken from the law, in words of no language.
///
/// @param parameter the name of the parameter, as `programme/decisionTerm`
/// @param value the value; of a choice the code of the reading
/// @param since its first day; [LocalDate#MIN] when it holds for all days
public record Taken(String parameter, String value, LocalDate since) {}
