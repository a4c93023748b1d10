// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.resumption.ResumptionConditions;
import be.passerelle.law.resumption.ResumptionDecision;
import be.passerelle.law.resumption.ResumptionDeclaration;
import be.passerelle.law.resumption.ResumptionDuration;
import be.passerelle.law.resumption.ResumptionRegime;
import be.passerelle.law.resumption.SelfEmployedResumption;
import be.passerelle.law.resumption.SelfEmployedTrack;
import be.passerelle.law.resumption.UnauthorisedWork;
import java.util.List;

/// How the examples about authorised work are run.
final class ResumptionExamples {

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "resumption/conditions",
                    ResumptionConditions.class,
                    (_, given) -> ResumptionConditions.met(
                            given.flag("reductionKept"), given.flag("compatible"), given.flag("hadStopped"))),
            new ExampleRule(
                    "resumption/assimilated",
                    ResumptionConditions.class,
                    (_, given) -> ResumptionConditions.assimilated(given.flag("insideTraining"))),
            new ExampleRule(
                    "resumption/startsBeforeDecision",
                    ResumptionRegime.class,
                    (law, given) -> ResumptionRegime.startsBeforeDecision(
                            law, given.oneOf("scheme", Scheme.class), given.day("resumed"))),
            new ExampleRule(
                    "resumption/decides",
                    ResumptionRegime.class,
                    (law, given) ->
                            ResumptionRegime.decides(law, given.oneOf("scheme", Scheme.class), given.day("resumed"))),
            new ExampleRule(
                    "resumption/declareBy",
                    ResumptionDeclaration.class,
                    (law, given) ->
                            ResumptionDeclaration.by(law, given.oneOf("scheme", Scheme.class), given.fact("resumed"))),
            new ExampleRule(
                    "resumption/declaredWhen",
                    ResumptionDeclaration.class,
                    (law, given) -> ResumptionDeclaration.when(
                            law, given.oneOf("scheme", Scheme.class), given.fact("resumed"), given.fact("declared"))),
            new ExampleRule(
                    "resumption/reducedDays",
                    ResumptionDeclaration.class,
                    (law, given) -> ResumptionDeclaration.reducedDays(
                            law, given.oneOf("scheme", Scheme.class), given.fact("resumed"), given.fact("declared"))),
            new ExampleRule(
                    "resumption/recoverableFrom",
                    ResumptionDeclaration.class,
                    (law, given) -> ResumptionDeclaration.recoverableFrom(
                            law, given.oneOf("scheme", Scheme.class), given.fact("resumed"), given.fact("declared"))),
            new ExampleRule(
                    "resumption/formBy",
                    ResumptionDeclaration.class,
                    (law, given) -> ResumptionDeclaration.formBy(law, given.fact("authorised"), given.fact("resumed"))),
            new ExampleRule(
                    "resumption/decideBy",
                    ResumptionDecision.class,
                    (law, given) -> ResumptionDecision.by(
                            law, given.oneOf("scheme", Scheme.class), given.fact("resumed"), given.fact("declared"))),
            new ExampleRule(
                    "resumption/refusal",
                    ResumptionDecision.class,
                    (law, given) -> ResumptionDecision.refusalTakesEffect(law, given.fact("sent"))),
            new ExampleRule(
                    "resumption/notifyBy",
                    ResumptionDecision.class,
                    (law, given) -> ResumptionDecision.notifyBy(law, given.fact("asked"), given.fact("decided"))),
            new ExampleRule(
                    "resumption/lastDay",
                    ResumptionDuration.class,
                    (law, given) -> ResumptionDuration.lastDay(law, given.fact("authorisedFrom"))),
            new ExampleRule(
                    "resumption/firstDayWithout",
                    ResumptionDuration.class,
                    (law, given) -> ResumptionDuration.firstDayWithout(law, given.fact("authorisedFrom"))),
            new ExampleRule(
                    "resumption/examineBy",
                    ResumptionDuration.class,
                    (law, given) ->
                            ResumptionDuration.examineBy(law, given.fact("last"), given.factIfAny("justified"))),
            new ExampleRule(
                    "resumption/selfEmployedEarliest",
                    SelfEmployedResumption.class,
                    (law, given) ->
                            SelfEmployedResumption.earliest(law, given.fact("incapacityFrom"), given.day("day"))),
            new ExampleRule(
                    "resumption/selfEmployedLastDay",
                    SelfEmployedResumption.class,
                    (law, given) -> SelfEmployedResumption.lastDay(
                            law, given.oneOf("track", SelfEmployedTrack.class), given.fact("authorisedFrom"))),
            new ExampleRule(
                    "resumption/selfEmployedLastDayInAll",
                    SelfEmployedResumption.class,
                    (law, given) -> SelfEmployedResumption.lastDayInAll(
                            law, given.oneOf("track", SelfEmployedTrack.class), given.fact("authorisedFrom"))),
            new ExampleRule(
                    "resumption/unauthorised",
                    UnauthorisedWork.class,
                    (law, given) ->
                            UnauthorisedWork.recovered(law, given.periods("worked"), given.flag("reductionKept"))));

    private ResumptionExamples() {}
}
