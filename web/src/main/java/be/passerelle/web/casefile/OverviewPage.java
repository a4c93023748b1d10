// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.layout.PersonAround;
import be.passerelle.web.layout.Pier;
import be.passerelle.web.layout.RightView;
import be.passerelle.web.layout.TimelineEntry;
import gg.jte.generated.precompiled.casefile.JteOverviewGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The overview of a file.
///
/// @param address of the file
/// @param further what else has to be done, after the first
/// @param noRights what is said where none runs
/// @param benefit the sheets of the months, for whoever reads them
/// @param actCount how many acts the visitor may see
/// @param medicalHidden whether there are medical grounds that the visitor may not read
/// @param mayReadRights whether the visitor may read rights of any kind
/// @param mayReadAccesses whether the visitor may know who looked at the file
/// @param differences what differs from today, for a file seen as of earlier days
/// @param workAbility what the person can do at work, in words for those who help
public record OverviewPage(
        Frame frame,
        String address,
        Identity identity,
        List<Pier> stages,
        Optional<NextStep> next,
        List<NextSteps.Further> further,
        List<RightView> rights,
        String noRights,
        List<RightView> earlierRights,
        Optional<Link> benefit,
        Optional<RightsOnPage.Prospects> prospects,
        List<TimelineEntry> timeline,
        int actCount,
        List<PersonAround> people,
        boolean medicalHidden,
        boolean mayReadRights,
        boolean mayReadAccesses,
        Optional<Differences> differences,
        Optional<String> workAbility)
        implements Page {

    /// One stage is no picture of a way.
    public boolean showsStages() {
        return stages.size() > 1;
    }

    public boolean showsPeople() {
        return !people.isEmpty() || medicalHidden;
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteOverviewGenerated.render(html, null, this);
    }
}
