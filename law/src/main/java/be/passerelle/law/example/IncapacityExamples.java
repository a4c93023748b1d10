// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.incapacity.TargetPublic;
import java.util.List;

/// How the examples about incapacity are run.
final class IncapacityExamples {

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "incapacity/invalidity",
                    Invalidity.class,
                    (law, given) -> Invalidity.beginsOn(law, given.day("incapacityFrom"))),
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
}
