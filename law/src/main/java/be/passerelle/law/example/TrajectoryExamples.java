// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.trajectory.EngagementNeeded;
import be.passerelle.law.trajectory.KindOfJob;
import be.passerelle.law.trajectory.PresumptionDuringTrajectory;
import be.passerelle.law.trajectory.PresumptionFacts;
import be.passerelle.law.trajectory.Route;
import be.passerelle.law.trajectory.StopTakenBackTerm;
import be.passerelle.law.trajectory.SupportedEmployment;
import be.passerelle.law.trajectory.TrajectoryTerms;
import java.util.List;

/// How the examples about trajectories are run.
final class TrajectoryExamples {

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "trajectory/firstContact",
                    TrajectoryTerms.class,
                    (law, given) -> TrajectoryTerms.firstContact(
                            law,
                            given.oneOf("route", Route.class),
                            given.fact("opened"),
                            given.factIfAny("healthAllows"),
                            given.factIfAny("questionnaireReturned"))),
            new ExampleRule(
                    "trajectory/engagement",
                    EngagementNeeded.class,
                    (law, given) -> EngagementNeeded.on(law, given.oneOf("route", Route.class), given.day("day"))),
            new ExampleRule(
                    "trajectory/supportedEmployment",
                    SupportedEmployment.class,
                    (_, given) -> SupportedEmployment.allows(
                            given.oneOf("job", KindOfJob.class), given.flag("paidAtLeastMinimum"))),
            new ExampleRule(
                    "trajectory/plan",
                    TrajectoryTerms.class,
                    (law, given) -> TrajectoryTerms.plan(law, given.fact("engagementComplete"))),
            new ExampleRule(
                    "trajectory/review",
                    TrajectoryTerms.class,
                    (law, given) ->
                            TrajectoryTerms.review(law, given.fact("planOrLastReview"), given.factIfAny("agreed"))),
            new ExampleRule(
                    "trajectory/stopTakenBack",
                    StopTakenBackTerm.class,
                    (law, given) -> StopTakenBackTerm.until(law, given.fact("stopped"))),
            new ExampleRule(
                    "trajectory/presumption",
                    PresumptionDuringTrajectory.class,
                    (law, given) -> PresumptionDuringTrajectory.period(
                            law,
                            new PresumptionFacts(
                                    given.oneOf("scheme", Scheme.class),
                                    given.factIfAny("engagementComplete"),
                                    given.factIfAny("planDrawnUp"),
                                    given.factIfAny("resumption"),
                                    given.factIfAny("trainingStart"),
                                    given.factIfAny("trajectoryEnd"),
                                    given.factIfAny("earlierEngagement"),
                                    IncapacityExamples.recognised(given)))));

    private TrajectoryExamples() {}
}
