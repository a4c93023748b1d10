// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.benefit.AuthorisedActivity;
import be.passerelle.law.benefit.EmploymentFraction;
import be.passerelle.law.benefit.FractionReduction;
import be.passerelle.law.benefit.IncomeReduction;
import be.passerelle.law.benefit.ReducedBenefit;
import be.passerelle.law.benefit.SelfEmployedActivity;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.List;

/// How the examples of what authorised work takes off the benefit are run.
final class ReductionExamples {

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "benefit/fractionPercentage",
                    FractionReduction.class,
                    (law, given) -> FractionReduction.percentage(law, fraction(given), given.day("day"))),
            new ExampleRule(
                    "benefit/fractionDaily",
                    FractionReduction.class,
                    (law, given) -> FractionReduction.daily(
                            law, fraction(given), BenefitExamples.euro(given, "benefit"), given.day("day"))),
            new ExampleRule(
                    "benefit/bracketLimit",
                    IncomeReduction.class,
                    (law, given) -> IncomeReduction.limit(law, given.whole("bracket"), given.day("day"))),
            new ExampleRule(
                    "benefit/bracketDaily",
                    IncomeReduction.class,
                    (law, given) -> IncomeReduction.underBrackets(
                            law,
                            BenefitExamples.euro(given, "income"),
                            BenefitExamples.euro(given, "benefit"),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/stepDaily",
                    IncomeReduction.class,
                    (law, given) -> IncomeReduction.underSteps(
                            law,
                            BenefitExamples.euro(given, "income"),
                            BenefitExamples.euro(given, "benefit"),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/activityPercentage",
                    SelfEmployedActivity.class,
                    (law, given) -> SelfEmployedActivity.percentage(
                            law, given.oneOf("scheme", Scheme.class), given.day("since"), given.day("day"))),
            new ExampleRule(
                    "benefit/reducedOnDay",
                    ReducedBenefit.class,
                    (law, given) -> ReducedBenefit.onDay(
                            law,
                            given.oneOf("scheme", Scheme.class),
                            activity(given),
                            BenefitExamples.euro(given, "benefit"),
                            given.day("day"))),
            new ExampleRule(
                    "benefit/reducedDuring",
                    ReducedBenefit.class,
                    (law, given) -> ReducedBenefit.during(
                            law,
                            given.oneOf("scheme", Scheme.class),
                            activity(given),
                            BenefitExamples.euro(given, "benefit"),
                            given.period("days"))));

    private ReductionExamples() {}

    /// The kinds of activity as examples write them.
    private enum ActivityWritten {
        JOB,
        SHELTERED_JOB,
        CHILDMINDING,
        SELF_EMPLOYMENT
    }

    private static EmploymentFraction fraction(GivenFacts given) {
        return new EmploymentFraction(given.number("hours"), given.number("reference"));
    }

    private static AuthorisedActivity activity(GivenFacts given) {
        LocalDate since = given.day("since");
        return switch (given.oneOf("activity", ActivityWritten.class)) {
            case JOB ->
                new AuthorisedActivity.Job(
                        since,
                        given.numberIfAny("hours")
                                .map(hours -> new EmploymentFraction(hours, given.number("reference"))),
                        given.numberIfAny("income").map(Money::new));
            case SHELTERED_JOB -> new AuthorisedActivity.ShelteredJob(since);
            case CHILDMINDING -> new AuthorisedActivity.Childminding(since);
            case SELF_EMPLOYMENT -> new AuthorisedActivity.SelfEmployment(since);
        };
    }
}
