// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.web.Page;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.registers.JteListGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// One of the registers as a list.
///
/// @param lead what it holds
/// @param asOf the day that it is shown for
/// @param acts what the visitor may begin
public record ListPage(
        Frame frame, String lead, String address, FormField asOf, List<RegisterScreen.Row> rows, List<Link> acts)
        implements Page {

    public ListPage {
        rows = List.copyOf(rows);
        acts = List.copyOf(acts);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteListGenerated.render(html, null, this);
    }
}
