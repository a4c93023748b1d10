// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.home;

import be.passerelle.web.Page;
import be.passerelle.web.layout.PageModel;
import gg.jte.generated.precompiled.home.JteTextGenerated;
import gg.jte.html.HtmlTemplateOutput;

/// A small page of the footer.
public record TextPage(PageModel frame, String lead, String text) implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteTextGenerated.render(html, null, this);
    }
}
