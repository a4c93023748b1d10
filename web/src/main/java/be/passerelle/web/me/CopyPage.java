// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.me;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.me.JteCopyGenerated;
import gg.jte.html.HtmlTemplateOutput;

/// Says what a copy of one's own file holds, and gives it.
public record CopyPage(Frame frame, Link back) implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteCopyGenerated.render(html, null, this);
    }
}
