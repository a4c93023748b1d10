// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Facts;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.PageWidth;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.act.JteFormGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The form of an act, empty or as it was filled in.
///
/// @param back the file, or the search for files before there is one
/// @param formAddress where the form stands
/// @param help what the act means
/// @param consent what somebody says yes to, where it is a consent
/// @param sealed whether what is filled in is kept from all but physicians
/// @param summary what is wrong, line by line; empty when nothing is
/// @param reasons why the act is refused; empty when it is not
/// @param carried what the form sends along unseen
/// @param beforehand what is worth knowing before it is sent
/// @param facts what is worth reading beside it
public record FormPage(
        Frame frame,
        String task,
        Link back,
        String formAddress,
        String help,
        Optional<ConsentBox> consent,
        boolean sealed,
        List<FieldError> summary,
        List<ReasonNode> reasons,
        List<FormField> fields,
        List<Carried> carried,
        Beforehand beforehand,
        Optional<Facts> facts)
        implements Page {

    /// A form of which there is nothing to know beforehand.
    public FormPage(
            Frame frame,
            String task,
            Link back,
            String formAddress,
            String help,
            Optional<ConsentBox> consent,
            boolean sealed,
            List<FieldError> summary,
            List<ReasonNode> reasons,
            List<FormField> fields,
            List<Carried> carried,
            Optional<Facts> facts) {
        this(
                frame,
                task,
                back,
                formAddress,
                help,
                consent,
                sealed,
                summary,
                reasons,
                fields,
                carried,
                Beforehand.NOTHING,
                facts);
    }

    /// A form stands alone, or with what is worth reading beside it.
    public PageWidth width() {
        return facts.isPresent() ? PageWidth.CENTRED : PageWidth.READING;
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteFormGenerated.render(html, null, this);
    }
}
