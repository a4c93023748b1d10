// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.emergency;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.emergency.JteEmergenciesGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// What was opened in emergencies, what nobody looked at first.
public record EmergenciesPage(Frame frame, List<Row> rows) implements Page {

    /// One of them.
    ///
    /// @param file leads to it
    public record Row(Link file, String who, String when, BadgeView state) {}

    public EmergenciesPage {
        rows = List.copyOf(rows);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteEmergenciesGenerated.render(html, null, this);
    }
}
