// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.PageModel;
import gg.jte.generated.precompiled.casefile.JteAccessesGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// Who looked at a file, when and why.
///
/// @param address where to go back to
/// @param looks the latest first
public record AccessesPage(PageModel frame, Identity identity, String address, List<Look> looks) implements Page {

    /// One look at the file.
    public record Look(String when, String who, String what, String why) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteAccessesGenerated.render(html, null, this);
    }
}
