// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import java.time.LocalDate;

/// A fact of a file that a rule rests on: the day it happened and the act that states it.
///
/// @param day the material day
/// @param act the number of the act in the file
public record DatedFact(LocalDate day, int act) {}
