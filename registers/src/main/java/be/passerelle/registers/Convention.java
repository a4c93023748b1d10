// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.stream.identifier.OrganisationId;

/// A framework agreement under which an employment partner may send requests straight to the institute.
///
/// @param partner the employment partner
/// @param period from its date of application
/// @param citation where the agreement and its date are found
public record Convention(OrganisationId partner, Period period, Citation citation) {}
