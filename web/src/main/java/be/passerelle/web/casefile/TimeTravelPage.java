// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.Page;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.PageModel;
import gg.jte.generated.precompiled.casefile.JteTimeTravelGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The form that asks for the two days of time travel.
///
/// @param address the file
public record TimeTravelPage(PageModel frame, Identity identity, String address, List<FormField> fields)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteTimeTravelGenerated.render(html, null, this);
    }
}
