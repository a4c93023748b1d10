// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.me;

import be.passerelle.web.casefile.NextSteps;
import be.passerelle.web.casefile.RightsOnPage;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.layout.RightView;
import be.passerelle.web.layout.Stage;
import be.passerelle.web.layout.TimelineEntry;
import java.util.List;
import java.util.Optional;

/// One's own file as its page shows it.
///
/// @param choices what the person can do now
/// @param earlierRights what the law gave before, amounts of past months among it
/// @param noTrajectory why a trajectory cannot be asked for now, when that is so
/// @param shared what is shared with whom
/// @param mayConsent where to consent, when that is possible
public record MyFile(
        String address,
        Identity identity,
        List<Stage> stages,
        Optional<NextStep> next,
        List<NextSteps.Further> further,
        List<Choice> choices,
        Optional<ReasonNode> noTrajectory,
        List<Right> rights,
        List<RightView> earlierRights,
        Optional<RightsOnPage.Prospects> prospects,
        List<Shared> shared,
        Optional<Link> mayConsent,
        List<TimelineEntry> timeline,
        int actCount) {

    /// Something that the person can do, and what it means.
    public record Choice(Link link, String help) {}

    /// A right, and what it means.
    public record Right(RightView right, String help) {}

    /// What an organisation may read.
    public record Shared(String organisation, String parts, String purpose, String since, Optional<Link> withdraw) {}
}
