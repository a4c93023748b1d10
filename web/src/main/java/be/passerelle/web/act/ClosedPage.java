// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.PageModel;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.act.JteClosedGenerated;
import gg.jte.html.HtmlTemplateOutput;

/// An act that cannot be done now, and why not.
///
/// @param address the file
public record ClosedPage(PageModel frame, Identity identity, String address, ReasonNode reason) implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteClosedGenerated.render(html, null, this);
    }
}
