// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.act.JtePurposesGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// What a consent is for, asked before anything else of it: none is proposed.
///
/// @param back the file
/// @param lead what the choice decides
public record PurposesPage(Frame frame, String task, Link back, String lead, List<Purpose> purposes) implements Page {

    /// One of them.
    ///
    /// @param brief who reads what
    /// @param form where its form stands
    /// @param closed why it cannot be chosen now; empty when it can
    public record Purpose(String title, String brief, String form, String closed) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JtePurposesGenerated.render(html, null, this);
    }
}
