// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;

/// A course at a training centre. Titles, hours and prices are invented.
///
/// @param weeks how long it lasts
/// @param price in euro
/// @param recognised whether it leads to a recognised diploma or attestation
/// @param sought whether the occupation is sought on the local labour market
record Course(
        String title,
        OrganisationId centre,
        Occupation occupation,
        int weeks,
        int hours,
        Money price,
        boolean recognised,
        boolean sought) {

    ProgrammeAct.ProjectProposed project(LocalDate firstDay, Language language) {
        return new ProgrammeAct.ProjectProposed(
                title,
                centre,
                occupation,
                language,
                firstDay,
                firstDay.plusWeeks(weeks).minusDays(3),
                hours,
                price,
                recognised,
                sought);
    }
}
