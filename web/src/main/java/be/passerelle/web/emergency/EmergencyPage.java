// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.emergency;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.emergency.JteEmergencyGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// What opening a protected file in an emergency means, and the form that does.
///
/// @param back the search for files
/// @param summary what is wrong, line by line; empty when nothing is
public record EmergencyPage(
        Frame frame, Link back, List<FieldError> summary, List<FormField> fields, List<Carried> carried)
        implements Page {

    public EmergencyPage {
        summary = List.copyOf(summary);
        fields = List.copyOf(fields);
        carried = List.copyOf(carried);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteEmergencyGenerated.render(html, null, this);
    }
}
