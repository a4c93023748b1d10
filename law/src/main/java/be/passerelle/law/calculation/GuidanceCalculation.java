// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.assessment.Helper;
import be.passerelle.law.assessment.ReturnNeeds;
import be.passerelle.law.assessment.WhoHelps;
import be.passerelle.law.calculation.Calculation.Trial;
import be.passerelle.law.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who helps somebody back to work, with an employer and without one. Whoever has no way with the employer is told to
/// ask again as somebody without one.
final class GuidanceCalculation {

    static final Calculation CALCULATION = new Calculation(
            "guidance",
            List.of(
                    TypedFact.yesNo("hasEmployer"),
                    TypedFact.yesNo("workPossible"),
                    TypedFact.yesNo("needsTraining"),
                    TypedFact.yesNo("needsAdaptation")),
            _ -> {},
            (_, typed) -> calculated(new ReturnNeeds(
                    typed.yes("hasEmployer"),
                    typed.yes("workPossible"),
                    typed.yes("needsTraining"),
                    typed.yes("needsAdaptation"))),
            List.of(
                    trial("withEmployer", true, true, false, true),
                    trial("withoutEmployer", false, true, true, false),
                    trial("noWayBack", true, false, false, false)));

    private GuidanceCalculation() {}

    private static Trial trial(String code, boolean employer, boolean work, boolean training, boolean adaptation) {
        return new Trial(
                code,
                Map.of(
                        "hasEmployer",
                        Boolean.toString(employer),
                        "workPossible",
                        Boolean.toString(work),
                        "needsTraining",
                        Boolean.toString(training),
                        "needsAdaptation",
                        Boolean.toString(adaptation)));
    }

    private static Calculated calculated(ReturnNeeds needs) {
        List<CalculatedLine> lines = new ArrayList<>();
        for (Helper who : Helper.values()) {
            CalculatedLine line = CalculatedLine.of(Phrase.of(key(who)), WhoHelps.helps(who, needs));
            lines.add(who == Helper.OCCUPATIONAL_PHYSICIAN ? line.noting(physician(needs)) : line);
        }
        Calculated made = Calculated.of(new CalculatedPart(Phrase.of("calculation.guidance.who"), lines));
        return needs.workPossible()
                ? made
                : made.supposing(Phrase.of(
                        needs.hasEmployer()
                                ? "calculation.guidance.notWithEmployer"
                                : "calculation.guidance.notEnoughLeft"));
    }

    private static Phrase physician(ReturnNeeds needs) {
        return Phrase.of(
                needs.hasEmployer() ? "calculation.guidance.physicianFirst" : "calculation.guidance.physicianLater");
    }

    private static String key(Helper who) {
        return switch (who) {
            case SICKNESS_FUND -> "calculation.guidance.sicknessFund";
            case OCCUPATIONAL_PHYSICIAN -> "calculation.guidance.occupationalPhysician";
            case EMPLOYMENT_SERVICE -> "calculation.guidance.employmentService";
            case DISABILITY_AGENCY -> "calculation.guidance.disabilityAgency";
        };
    }
}
