// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.law.occupational.CodexRules;
import be.passerelle.law.occupational.CodexTrajectory;
import be.passerelle.law.occupational.EmployersPlan;
import be.passerelle.law.occupational.MedicalForceMajeure;
import be.passerelle.law.occupational.OccupationalAssessment;
import be.passerelle.law.occupational.PreReturnVisit;
import be.passerelle.law.occupational.StartFacts;
import be.passerelle.law.occupational.TrajectoryEnd;
import be.passerelle.law.occupational.TrajectoryInitiator;
import be.passerelle.law.occupational.WhoMayStart;
import be.passerelle.law.occupational.WorkPotential;
import java.util.List;

/// How the examples about the trajectory with the employer are run.
final class OccupationalExamples {

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "occupational/version",
                    CodexRules.class,
                    (law, given) -> CodexRules.version(law, trajectory(given), given.day("day"))),
            new ExampleRule(
                    "occupational/mayStart", WhoMayStart.class, (law, given) -> WhoMayStart.may(law, start(given))),
            new ExampleRule(
                    "occupational/preReturnVisit",
                    PreReturnVisit.class,
                    (law, given) -> PreReturnVisit.mayAsk(
                            law, given.oneOf("who", TrajectoryInitiator.class), given.day("day"))),
            new ExampleRule(
                    "occupational/contactFrom",
                    WorkPotential.class,
                    (law, given) -> WorkPotential.contactFrom(law, given.fact("incapacityFrom"))),
            new ExampleRule(
                    "occupational/estimateFrom",
                    WorkPotential.class,
                    (law, given) -> WorkPotential.estimateFrom(law, given.fact("incapacityFrom"))),
            new ExampleRule(
                    "occupational/formalStartBy",
                    WorkPotential.class,
                    (law, given) -> WorkPotential.formalStartBy(
                            law,
                            given.fact("incapacityFrom"),
                            given.flagIfAny("twentyWorkers"),
                            given.flagIfAny("potential"))),
            new ExampleRule(
                    "occupational/assessBy",
                    OccupationalAssessment.class,
                    (law, given) -> OccupationalAssessment.by(law, trajectory(given))),
            new ExampleRule(
                    "occupational/decisions",
                    OccupationalAssessment.class,
                    (law, given) -> OccupationalAssessment.isPossible(
                            law,
                            trajectory(given),
                            given.oneOf("decision", CodexDecision.class),
                            given.day("decided"))),
            new ExampleRule(
                    "occupational/appealBy",
                    OccupationalAssessment.class,
                    (law, given) -> OccupationalAssessment.appealBy(
                            law,
                            trajectory(given),
                            given.oneOf("decision", CodexDecision.class),
                            given.fact("received"))),
            new ExampleRule(
                    "occupational/outForGood",
                    OccupationalAssessment.class,
                    (law, given) -> OccupationalAssessment.isOutForGood(
                            law,
                            trajectory(given),
                            given.oneOf("decision", CodexDecision.class),
                            given.day("decided"))),
            new ExampleRule(
                    "occupational/inspectionBy",
                    OccupationalAssessment.class,
                    (law, given) ->
                            OccupationalAssessment.inspectionBy(law, trajectory(given), given.fact("appealed"))),
            new ExampleRule("occupational/planBy", EmployersPlan.class, OccupationalExamples::planBy),
            new ExampleRule(
                    "occupational/planIsDue",
                    EmployersPlan.class,
                    (law, given) -> EmployersPlan.isDue(
                            law,
                            trajectory(given),
                            given.oneOf("decision", CodexDecision.class),
                            given.day("received"))),
            new ExampleRule(
                    "occupational/answerBy",
                    EmployersPlan.class,
                    (law, given) -> EmployersPlan.answerBy(law, trajectory(given), given.fact("received"))),
            new ExampleRule(
                    "occupational/commentBy",
                    EmployersPlan.class,
                    (law, given) -> EmployersPlan.commentBy(law, given.fact("received"))),
            new ExampleRule(
                    "occupational/agreedFrom",
                    EmployersPlan.class,
                    (law, given) ->
                            EmployersPlan.agreedFrom(law, given.fact("received"), given.factIfAny("commented"))),
            new ExampleRule(
                    "occupational/forceMajeure",
                    MedicalForceMajeure.class,
                    (law, given) -> MedicalForceMajeure.from(
                            law,
                            given.fact("incapacityFrom"),
                            given.flag("trajectoryRuns"),
                            given.factIfAny("trajectoryEnded").map(ended -> end(given, ended)),
                            given.day("day"))));

    private OccupationalExamples() {}

    private static CodexTrajectory trajectory(GivenFacts given) {
        return new CodexTrajectory(given.fact("incapacityFrom"), given.fact("asked"));
    }

    private static Finding<Deadline> planBy(Law law, GivenFacts given) {
        CodexTrajectory trajectory = trajectory(given);
        CodexDecision decision = given.oneOf("decision", CodexDecision.class);
        DatedFact received = given.fact("received");
        return given.factIfAny("upheld")
                .map(upheld -> EmployersPlan.byAfterAppeal(law, trajectory, decision, received, upheld))
                .orElseGet(() -> EmployersPlan.by(law, trajectory, decision, received));
    }

    private static TrajectoryEnd end(GivenFacts given, DatedFact ended) {
        return new TrajectoryEnd(
                trajectory(given),
                given.oneOf("decision", CodexDecision.class),
                given.fact("decided"),
                given.factIfAny("upheld"),
                ended);
    }

    private static StartFacts start(GivenFacts given) {
        return new StartFacts(
                given.oneOf("initiator", TrajectoryInitiator.class),
                given.dayIfAny("incapacityFrom"),
                given.oneOfIfAny("cause", Cause.class).orElse(Cause.ILLNESS),
                given.flagIfAny("temporaryEnded").orElse(false),
                given.periods("resumed"),
                given.flagIfAny("definitiveCertificate").orElse(false),
                given.flagIfAny("consent").orElse(false),
                given.day("asked"));
    }
}
