// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.calculations;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.calculations.JteCalculationsGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The calculations that there are.
///
/// @param calculations each with what it answers
public record CalculationsPage(Frame frame, List<Choice> calculations) implements Page {

    /// One of them.
    public record Choice(Link link, String lead) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteCalculationsGenerated.render(html, null, this);
    }
}
