// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.programme.Asker;
import be.passerelle.law.programme.DecisionTerm;
import be.passerelle.law.programme.EvaluationTerms;
import be.passerelle.law.programme.HoursFollowed;
import be.passerelle.law.programme.Premiums;
import be.passerelle.law.programme.PresumptionDuringTraining;
import be.passerelle.law.programme.WhoDecides;
import be.passerelle.law.programme.WhoMayAsk;
import java.math.BigDecimal;
import java.time.YearMonth;
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
                            law,
                            given.oneOf("asker", Asker.class),
                            given.oneOfIfAny("scheme", Scheme.class).orElse(Scheme.EMPLOYEE),
                            given.flag("underConvention"),
                            given.day("day"))),
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
                            given.oneOfIfAny("scheme", Scheme.class).orElse(Scheme.EMPLOYEE),
                            Period.of(given.day("from"), given.day("until")),
                            given.factIfAny("started"),
                            given.factIfAny("ended"),
                            given.fact("decision"),
                            IncapacityExamples.recognised(given))),
            new ExampleRule(
                    "programme/hourlyPremium", Premiums.class, (law, given) -> Premiums.hourly(law, hours(given))),
            new ExampleRule(
                    "programme/hourlyRate", Premiums.class, (law, given) -> Premiums.hourlyRate(law, given.day("day"))),
            new ExampleRule(
                    "programme/lumpSum",
                    Premiums.class,
                    (law, given) -> Premiums.lumpSum(
                            law,
                            given.fact("endedWithSuccess"),
                            given.factIfAny("newSkills"),
                            IncapacityExamples.recognised(given))),
            new ExampleRule(
                    "programme/sixMonths",
                    EvaluationTerms.class,
                    (law, given) -> EvaluationTerms.sixMonths(law, given.fact("trainingEnded"))),
            new ExampleRule(
                    "programme/reEvaluator",
                    EvaluationTerms.class,
                    (law, given) -> EvaluationTerms.reEvaluator(law, given.day("day"))));

    private ProgrammeExamples() {}

    /// Where an example does not say what is granted, it is the month with all its hours.
    private static HoursFollowed hours(GivenFacts given) {
        YearMonth month = given.month("month");
        BigDecimal hours = given.number("hours");
        Period granted =
                given.periods("granted").stream().findFirst().orElse(Period.of(month.atDay(1), month.atEndOfMonth()));
        return new HoursFollowed(
                month,
                hours,
                ACT_OF_HOURS,
                granted,
                given.numberIfAny("stillGranted").orElse(hours),
                given.factIfAny("started"),
                given.factIfAny("ended"),
                IncapacityExamples.recognised(given));
    }
}
