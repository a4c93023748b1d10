// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import be.passerelle.stream.identifier.NationalNumber;

/// A national number by which a person was known before.
///
/// @param cause why it counts no more
public record FormerNumber(NationalNumber number, NumberChangeCause cause) {}
