// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.Page;
import be.passerelle.web.layout.PageModel;
import be.passerelle.web.layout.TimelineEntry;
import gg.jte.generated.precompiled.act.JteMovedOnGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The file moved on while the form was open.
///
/// @param address the file
/// @param formAddress where the form of the act stands
/// @param since what was recorded meanwhile
/// @param carried what the form sent, to be sent again
public record MovedOnPage(
        PageModel frame, String address, String formAddress, List<TimelineEntry> since, List<Carried> carried)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteMovedOnGenerated.render(html, null, this);
    }
}
