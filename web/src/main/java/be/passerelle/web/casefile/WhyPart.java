// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.Page;
import be.passerelle.web.layout.PageWording;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.casefile.JteWhyPartGenerated;
import gg.jte.html.HtmlTemplateOutput;

/// Why something is due on its day, in place of the link that asked.
public record WhyPart(ReasonNode reason, PageWording wording) implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteWhyPartGenerated.render(html, null, this);
    }
}
