// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.Page;
import be.passerelle.web.layout.FilterModel;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.PageModel;
import be.passerelle.web.layout.TimelineEntry;
import gg.jte.generated.precompiled.casefile.JteTimelineGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// All that happened in a file, newest first.
///
/// @param address the file
/// @param filter empty when there is but one subject
public record TimelinePage(
        PageModel frame, Identity identity, String address, List<TimelineEntry> entries, Optional<FilterModel> filter)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteTimelineGenerated.render(html, null, this);
    }
}
