// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.convention.ConventionTerms;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The conventions of invented partners.
final class InventedConventions {

    private static final Citation INVENTED = Citation.of("inami-report-2016", "demedicalisation");

    private static final ConventionTerms DIRECTLY = new ConventionTerms(
            List.of(
                    PartnerTask.TAKE_REGISTRATIONS,
                    PartnerTask.TAKE_FROM_OCCUPATIONAL_PHYSICIANS,
                    PartnerTask.COACH_AT_WORK),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "invented");

    private InventedConventions() {}

    /// Since 2017 they send requests; since 1 March 2023 the first accompanies people from the beginning.
    static List<Convention> of(OrganisationId partner, OrganisationId other) {
        return List.of(
                new Convention(partner, Period.since(LocalDate.of(2017, 1, 1)), INVENTED),
                new Convention(other, Period.since(LocalDate.of(2017, 1, 1)), INVENTED),
                new Convention(partner, Period.since(LocalDate.of(2023, 3, 1)), DIRECTLY));
    }
}
