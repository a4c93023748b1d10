// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.hold;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.hold.JteHoldsGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// What is held, or was, latest first.
public record HoldsPage(Frame frame, List<Row> rows, Link ask) implements Page {

    /// A line of the list.
    ///
    /// @param file leads to the hold
    /// @param until the last day, or that there is none
    public record Row(Link file, String reason, String until, String asked, BadgeView state) {}

    public HoldsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteHoldsGenerated.render(html, null, this);
    }
}
