// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.erasure;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.erasure.JteErasuresGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// What was asked to be erased, latest first.
public record ErasuresPage(Frame frame, List<Row> rows, Link ask) implements Page {

    /// A line of the list.
    ///
    /// @param file leads to the request
    /// @param asked who asked, and when
    public record Row(Link file, String ground, String asked, BadgeView state) {}

    public ErasuresPage {
        rows = List.copyOf(rows);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteErasuresGenerated.render(html, null, this);
    }
}
