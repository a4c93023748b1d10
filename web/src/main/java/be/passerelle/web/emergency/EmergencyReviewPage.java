// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.emergency;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import gg.jte.generated.precompiled.emergency.JteEmergencyReviewGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// One emergency, with the form of its review.
///
/// @param back the list
/// @param address where the form is sent to
/// @param fields empty when it was reviewed, or is not the visitor's to review
public record EmergencyReviewPage(
        Frame frame, Link back, List<Notice> notices, List<Definition> details, String address, List<FormField> fields)
        implements Page {

    public EmergencyReviewPage {
        notices = List.copyOf(notices);
        details = List.copyOf(details);
        fields = List.copyOf(fields);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteEmergencyReviewGenerated.render(html, null, this);
    }
}
