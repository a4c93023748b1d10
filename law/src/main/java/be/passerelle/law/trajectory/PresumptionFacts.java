// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Lines;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.incapacity.Scheme;
import java.util.List;
import java.util.Optional;

/// What a file states that the presumption of incapacity during a trajectory rests on.
///
/// @param scheme the insurance scheme of the incapacity
/// @param engagementComplete the third signature under the positive declaration of engagement
/// @param planDrawnUp the first reintegration plan
/// @param resumption the first day of paid work again, or of work that was running already
/// @param trainingStart the first day of a training that was approved
/// @param trajectoryEnd the last day of the trajectory as the coordinator fixed it
/// @param earlier the engagement of an earlier trajectory in the same incapacity
/// @param recognised the days on which incapacity is recognised
public record PresumptionFacts(
        Scheme scheme,
        Optional<DatedFact> engagementComplete,
        Optional<DatedFact> planDrawnUp,
        Optional<DatedFact> resumption,
        Optional<DatedFact> trainingStart,
        Optional<DatedFact> trajectoryEnd,
        Optional<DatedFact> earlier,
        List<RecognisedDays> recognised) {

    public PresumptionFacts {
        recognised = List.copyOf(recognised);
    }

    /// What happened so far, as lines of a reason.
    void tell(Lines lines) {
        lines.fact("law.fact.engagementComplete", engagementComplete)
                .fact("law.fact.planDrawnUp", planDrawnUp)
                .fact("law.fact.resumed", resumption)
                .fact("law.fact.trainingBegins", trainingStart)
                .fact("law.fact.trajectoryEnds", trajectoryEnd)
                .fact("law.fact.earlierTrajectory", earlier);
    }
}
