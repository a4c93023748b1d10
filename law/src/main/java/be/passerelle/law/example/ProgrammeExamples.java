// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.programme.Asker;
import be.passerelle.law.programme.DecisionTerm;
import be.passerelle.law.programme.EvaluationTerms;
import be.passerelle.law.programme.Premiums;
import be.passerelle.law.programme.PresumptionDuringTraining;
import be.passerelle.law.programme.WhoDecides;
import be.passerelle.law.programme.WhoMayAsk;
import java.util.List;

/// How the examples about vocational rehabilitation are run.
final class ProgrammeExamples {

    /// The act that states hours followed is none that a rule counts from.
    private static final int ACT_OF_HOURS = 7;

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "programme/whoMayAsk",
                    WhoMayAsk.class,
                    (law, given) -> WhoMayAsk.forTraining(
                            law, given.oneOf("asker", Asker.class), given.flag("underConvention"), given.day("day"))),
            new ExampleRule(
                    "programme/whoDecides",
                    WhoDecides.class,
                    (law, given) -> WhoDecides.training(law, given.flag("meetsDirective"), given.day("day"))),
            new ExampleRule(
                    "programme/decisionTerm",
                    DecisionTerm.class,
                    (law, given) -> DecisionTerm.whenComplete(law, given.fact("complete"))),
            new ExampleRule(
                    "programme/presumptionDuringTraining",
                    PresumptionDuringTraining.class,
                    (law, given) -> PresumptionDuringTraining.period(
                            law,
                            Period.of(given.day("from"), given.day("until")),
                            given.factIfAny("started"),
                            given.factIfAny("ended"),
                            given.fact("decision"))),
            new ExampleRule(
                    "programme/hourlyPremium",
                    Premiums.class,
                    (law, given) -> Premiums.hourly(law, given.month("month"), given.number("hours"), ACT_OF_HOURS)),
            new ExampleRule(
                    "programme/hourlyRate", Premiums.class, (law, given) -> Premiums.hourlyRate(law, given.day("day"))),
            new ExampleRule(
                    "programme/lumpSum",
                    Premiums.class,
                    (law, given) -> Premiums.lumpSum(law, given.fact("endedWithSuccess"))),
            new ExampleRule(
                    "programme/sixMonths",
                    EvaluationTerms.class,
                    (law, given) -> EvaluationTerms.sixMonths(law, given.fact("trainingEnded"))),
            new ExampleRule(
                    "programme/reEvaluator",
                    EvaluationTerms.class,
                    (law, given) -> EvaluationTerms.reEvaluator(law, given.day("day"))));

    private ProgrammeExamples() {}
}
