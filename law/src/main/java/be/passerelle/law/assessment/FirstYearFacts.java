// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Scheme;
import java.util.Optional;
import java.util.Set;

/// What questionnaire and estimate rest on.
///
/// @param scheme the insurance scheme of the incapacity
/// @param incapacityFrom the first day of the incapacity
/// @param exceptions what stands against a questionnaire
/// @param pensionAge the day on which the legal pension age is reached, when it is near
public record FirstYearFacts(
        Scheme scheme, DatedFact incapacityFrom, Set<NoQuestionnaire> exceptions, Optional<DatedFact> pensionAge) {

    public FirstYearFacts {
        exceptions = Set.copyOf(exceptions);
    }
}
