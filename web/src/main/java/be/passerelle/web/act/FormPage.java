// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.Page;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.PageModel;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.act.JteFormGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The form of an act, empty or as it was filled in.
///
/// @param back the file, or the search for files before there is one
/// @param formAddress where the form stands
/// @param help what the act means
/// @param consent whether it asks for a consent, with the text that belongs to it
/// @param sealed whether what is filled in is kept from all but physicians
/// @param summary what is wrong, line by line; empty when nothing is
/// @param reasons why the act is refused; empty when it is not
/// @param carried what the form sends along unseen
public record FormPage(
        PageModel frame,
        String task,
        Link back,
        String formAddress,
        String help,
        boolean consent,
        boolean sealed,
        List<FieldError> summary,
        List<ReasonNode> reasons,
        List<FormField> fields,
        List<Carried> carried)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteFormGenerated.render(html, null, this);
    }
}
