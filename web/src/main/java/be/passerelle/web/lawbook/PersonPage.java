// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.lawbook.JtePersonGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// Somebody invented, the whole life, and the articles that apply to it.
///
/// @param articles those that the answers rest on
/// @param others the other people
public record PersonPage(
        Frame frame, List<Link> crumbs, PersonOnPage person, List<CitationLabel> articles, List<Link> others)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JtePersonGenerated.render(html, null, this);
    }
}
