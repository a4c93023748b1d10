// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.programme.ApprovedTraining;
import be.passerelle.law.programme.Asker;
import be.passerelle.law.programme.DecisionTerm;
import be.passerelle.law.programme.EvaluationTerms;
import be.passerelle.law.programme.HoursFollowed;
import be.passerelle.law.programme.OrientationCosts;
import be.passerelle.law.programme.PassedTraining;
import be.passerelle.law.programme.Premiums;
import be.passerelle.law.programme.PresumptionDuringTraining;
import be.passerelle.law.programme.ReintegrationSupport;
import be.passerelle.law.programme.WhoDecides;
import be.passerelle.law.programme.WhoMayAsk;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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
                            training(given, Period.of(given.day("from"), given.day("until")), given.fact("decision")),
                            IncapacityExamples.recognised(given))),
            new ExampleRule(
                    "programme/hourlyPremium", Premiums.class, (law, given) -> Premiums.hourly(law, hours(given))),
            new ExampleRule(
                    "programme/hourlyRate", Premiums.class, (law, given) -> Premiums.hourlyRate(law, given.day("day"))),
            new ExampleRule("programme/lumpSum", Premiums.class, (law, given) -> Premiums.lumpSum(law, passed(given))),
            new ExampleRule(
                    "programme/orientationCosts",
                    OrientationCosts.class,
                    (law, given) -> OrientationCosts.guaranteed(
                            law, given.fact("ordered"), given.factIfAny("held"), IncapacityExamples.recognised(given))),
            new ExampleRule(
                    "programme/reintegrationSupport",
                    ReintegrationSupport.class,
                    (law, given) -> ReintegrationSupport.costs(
                            law,
                            given.fact("trainingEnded"),
                            given.fact("decision"),
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
                begun(given, granted),
                given.numberIfAny("stillGranted").orElse(hours),
                IncapacityExamples.recognised(given));
    }

    /// Hours were followed since the first granted day, unless the example says otherwise.
    private static ApprovedTraining begun(GivenFacts given, Period granted) {
        DatedFact first = new DatedFact(granted.from(), ACT_OF_HOURS);
        ApprovedTraining training = training(given, granted, first);
        return training.started().isPresent() ? training : training.followed(Optional.of(first), training.ended());
    }

    private static ApprovedTraining training(GivenFacts given, Period granted, DatedFact decision) {
        return new ApprovedTraining(
                granted,
                decision,
                given.factIfAny("changed"),
                given.dayIfAny("addedFrom"),
                given.factIfAny("notBegun"),
                given.factIfAny("started"),
                given.factIfAny("ended"),
                given.periods("interrupted"));
    }

    /// Where an example does not say so, the training ended on a granted day, and some hours of it were
    /// followed.
    private static PassedTraining passed(GivenFacts given) {
        DatedFact ended = given.fact("endedWithSuccess");
        boolean told = given.flagIfAny("hoursReported").orElse(true);
        BigDecimal hours = given.numberIfAny("hoursOfTraining").orElse(BigDecimal.ONE);
        return new PassedTraining(
                ended,
                given.periods("granted").stream().findFirst().orElse(Period.of(ended.day(), ended.day())),
                told ? Optional.of(hours) : Optional.empty(),
                given.factIfAny("newSkills"),
                IncapacityExamples.recognised(given));
    }
}
