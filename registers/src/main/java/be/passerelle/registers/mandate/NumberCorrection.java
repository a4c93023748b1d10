// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.registers.version.Waiting;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;

/// That somebody has another national number than was said.
///
/// @param nationalNumber the one that they have
public record NumberCorrection(int number, PersonId by, NationalNumber nationalNumber) implements Waiting {}
