// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.Page;
import be.passerelle.web.layout.PageWording;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.casefile.JteWhyPartGenerated;
import gg.jte.html.HtmlTemplateOutput;

/// Why something is due on its day, or on none, in place of the link that asked.
///
/// @param label the text of that link
public record WhyPart(ReasonNode reason, String label, PageWording wording) implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteWhyPartGenerated.render(html, null, this);
    }
}
