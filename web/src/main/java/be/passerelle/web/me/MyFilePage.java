// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.me;

import be.passerelle.web.Page;
import be.passerelle.web.casefile.NextSteps;
import be.passerelle.web.casefile.RightsOnPage;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.layout.Pier;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.layout.RightView;
import be.passerelle.web.layout.TimelineEntry;
import gg.jte.generated.precompiled.me.JteMyFileGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// One's own file, in plain language.
///
/// @param choices what the person can do now
/// @param paths where the person sees where the paths lead
/// @param noRights what is said where none runs
/// @param earlierRights what the law gave before, amounts of past months among it
/// @param benefit the sheets of the months
/// @param noTrajectory why a trajectory cannot be asked for now, when that is so
/// @param shared what is shared with whom
/// @param mayConsent where to consent, when that is possible
/// @param entered what somebody entered for the person, latest first
public record MyFilePage(
        Frame frame,
        String address,
        Identity identity,
        List<Pier> stages,
        Optional<NextStep> next,
        List<NextSteps.Further> further,
        List<Choice> choices,
        Optional<Link> paths,
        Optional<ReasonNode> noTrajectory,
        List<Right> rights,
        String noRights,
        List<RightView> earlierRights,
        Optional<Link> benefit,
        Optional<RightsOnPage.Prospects> prospects,
        List<Shared> shared,
        Optional<Link> mayConsent,
        List<Entered> entered,
        List<TimelineEntry> timeline,
        int actCount)
        implements Page {

    /// Something that the person can do, and what it means.
    public record Choice(Link link, String help) {}

    /// A right, and what it means.
    public record Right(RightView right, String help) {}

    /// What an organisation may read.
    public record Shared(String organisation, String parts, String purpose, String since, Optional<Link> withdraw) {}

    /// What somebody entered for the person.
    ///
    /// @param how by whom, when, and on which way
    /// @param disown where to say that it was not them, while that can be said
    public record Entered(String what, String how, Optional<Link> disown) {}

    /// What else waits for the person.
    public List<NextSteps.Further> ownFurther() {
        return further.stream().filter(each -> !each.acts().isEmpty()).toList();
    }

    /// What others do.
    public List<NextSteps.Further> othersFurther() {
        return further.stream().filter(each -> each.acts().isEmpty()).toList();
    }

    /// Whether there is nothing that the person can do, and nothing to say why.
    public boolean offersNothing() {
        return choices.isEmpty() && noTrajectory.isEmpty();
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteMyFileGenerated.render(html, null, this);
    }
}
