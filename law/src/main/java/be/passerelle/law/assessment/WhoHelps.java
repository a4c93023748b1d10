// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;

/// Who helps somebody back to work with an employer, and without one: two slides of the pilot projects of 2002 to 2008.
/// With an employer the occupational physician comes before everything else; without one, only once one was found. The
/// slides set the helpers beside the whole way: that the agency is for adaptations and the service for trainings is a
/// reading.
public final class WhoHelps {

    private static final Citation EMPLOYER = Citation.of("inami-pilots-2008", "employer");

    private static final Citation NO_EMPLOYER = Citation.of("inami-pilots-2008", "noEmployer");

    private WhoHelps() {}

    /// Whether that one helps.
    public static Finding<Yes> helps(Helper who, ReturnNeeds needs) {
        return Finding.when(
                        isHelping(who, needs),
                        lines -> lines.fact(Phrase.of(
                                        needs.hasEmployer() ? "law.fact.hasEmployer" : "law.fact.hasNoEmployer"))
                                .fact(Phrase.of(
                                        needs.workPossible() ? "law.fact.workPossible" : "law.fact.workNotPossible"))
                                .fact(Phrase.of(
                                        needs.needsTraining() ? "law.fact.needsTraining" : "law.fact.needsNoTraining"))
                                .fact(Phrase.of(
                                        needs.needsAdaptation()
                                                ? "law.fact.needsAdaptation"
                                                : "law.fact.needsNoAdaptation")))
                .under(
                        needs.hasEmployer() ? EMPLOYER : NO_EMPLOYER,
                        _ -> Phrase.of("law.help.helps", "helper", who),
                        Phrase.of("law.help.helpsNot", "helper", who));
    }

    private static boolean isHelping(Helper who, ReturnNeeds needs) {
        return switch (who) {
            case SICKNESS_FUND -> true;
            case OCCUPATIONAL_PHYSICIAN -> needs.hasEmployer();
            case EMPLOYMENT_SERVICE -> needs.workPossible() && needs.needsTraining();
            case DISABILITY_AGENCY -> needs.workPossible() && needs.needsAdaptation();
        };
    }
}
