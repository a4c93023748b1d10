// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.security;

import be.passerelle.web.Page;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.security.JteLookedGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// Where security officers choose of which days they take along who looked at files.
///
/// @param address where the form is sent
public record LookedPage(Frame frame, Link back, String address, List<FormField> fields) implements Page {

    public LookedPage {
        fields = List.copyOf(fields);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteLookedGenerated.render(html, null, this);
    }
}
