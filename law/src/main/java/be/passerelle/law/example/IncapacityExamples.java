// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Control;
import be.passerelle.law.incapacity.InterruptedDays;
import be.passerelle.law.incapacity.Interruption;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.incapacity.PresumptionOnRecognition;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.incapacity.Relapse;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.incapacity.Suspension;
import be.passerelle.law.incapacity.TargetPublic;
import java.util.List;
import java.util.Optional;

/// How the examples about incapacity are run.
final class IncapacityExamples {

    /// The act that recognised incapacity in an example.
    private static final int ACT_OF_RECOGNITION = 9;

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "incapacity/control",
                    Control.class,
                    (law, given) -> Control.beginsOn(law, given.day("incapacityFrom"))),
            new ExampleRule(
                    "incapacity/presumptionOnRecognition",
                    PresumptionOnRecognition.class,
                    (law, given) -> PresumptionOnRecognition.left(law, given.period("presumed"), recognised(given))),
            new ExampleRule(
                    "incapacity/relapse",
                    Relapse.class,
                    (law, given) -> Relapse.joins(
                            law, given.day("endedOn"), given.flag("wasInvalid"), given.day("beginsAgainOn"))),
            new ExampleRule(
                    "incapacity/invalidity",
                    Invalidity.class,
                    (law, given) -> Invalidity.beginsOn(
                            law,
                            given.day("incapacityFrom"),
                            given.oneOfIfAny("scheme", Scheme.class).orElse(Scheme.EMPLOYEE))),
            new ExampleRule(
                    "incapacity/suspension",
                    Suspension.class,
                    (law, given) -> Suspension.invalidFrom(
                            law,
                            given.day("incapacityFrom"),
                            given.oneOf("scheme", Scheme.class),
                            List.of(new InterruptedDays(
                                    given.oneOf("interruption", Interruption.class),
                                    given.period("interrupted"),
                                    ACT_OF_RECOGNITION)))),
            new ExampleRule(
                    "incapacity/rehabilitationPublic",
                    TargetPublic.class,
                    (law, given) -> TargetPublic.ofRehabilitation(
                            law,
                            given.oneOf("scheme", Scheme.class),
                            given.oneOf("cause", Cause.class),
                            given.flag("statutoryCivilServant"),
                            given.day("day"))),
            new ExampleRule(
                    "incapacity/targetPublic",
                    TargetPublic.class,
                    (law, given) -> TargetPublic.ofTrajectories(
                            law,
                            given.oneOf("scheme", Scheme.class),
                            given.oneOf("cause", Cause.class),
                            given.flag("statutoryCivilServant"),
                            given.day("day"))));

    private IncapacityExamples() {}

    /// The recognised days of an example, in runs; where it does not speak of them they are supposed.
    static List<RecognisedDays> recognised(GivenFacts given) {
        Optional<DatedFact> closed = given.factIfAny("closed");
        List<RecognisedDays> days = given.periods("recognised").stream()
                .map(period -> new RecognisedDays(period, ACT_OF_RECOGNITION, closed))
                .toList();
        return days.isEmpty() ? List.of(RecognisedDays.supposed(Period.ALWAYS)) : days;
    }
}
