// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.PageModel;
import gg.jte.generated.precompiled.rulebook.JteIndexGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The first page of the rulebook.
///
/// @param procedure the table of the procedure, subject by subject
/// @param law parameters and sources
/// @param version the version of the law
public record IndexPage(PageModel frame, List<Chapter> procedure, List<Chapter> law, String version) implements Page {

    /// One chapter: where it stands, and how much it holds.
    public record Chapter(String title, String href, String note) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteIndexGenerated.render(html, null, this);
    }
}
