// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.PageModel;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.casefile.JteWhyGenerated;
import gg.jte.html.HtmlTemplateOutput;

/// Why something is due on its day, as a page of its own.
///
/// @param address the file, to go back to
public record WhyPage(PageModel frame, Identity identity, String task, ReasonNode reason, String address)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteWhyGenerated.render(html, null, this);
    }
}
