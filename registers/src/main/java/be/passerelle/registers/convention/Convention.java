// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.convention;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.List;
import java.util.Optional;

/// A framework agreement with an employment partner.
///
/// @param partner the employment partner
/// @param period from its date of application
/// @param terms what the partner may do and send, and at what price
public record Convention(OrganisationId partner, Period period, ConventionTerms terms) {

    /// A convention that lets the partner guide people and send requests for trainings and their changes, of which no
    /// more
    /// is known.
    public Convention(OrganisationId partner, Period period, Citation source) {
        this(
                partner,
                period,
                new ConventionTerms(
                        List.of(PartnerTask.GUIDE_TRAJECTORIES),
                        List.of(RequestKind.values()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        source.toString()));
    }

    /// Whether the partner does this under it.
    public boolean lets(PartnerTask task) {
        return terms.mayDo().contains(task);
    }

    /// Whether the partner may send requests of this kind straight to the institute.
    public boolean lets(RequestKind kind) {
        return terms.maySend().contains(kind);
    }
}
