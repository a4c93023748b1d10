// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.lawbook.JteLawChangesGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// What changed in the law between two days, in plain words.
///
/// @param asked both days, worded; empty when they cannot be taken
/// @param same how many parameters stayed as they were
public record LawChangesPage(
        Frame frame,
        List<Link> crumbs,
        List<FormField> fields,
        List<FieldError> errors,
        String asked,
        List<OfParameter> parameters,
        List<Line> texts,
        List<Line> procedure,
        String same)
        implements Page {

    /// A parameter that changed.
    ///
    /// @param lines each change, first to last
    /// @param story its values between the two days, with the whole of its picture
    public record OfParameter(String title, List<String> lines, ParameterStory story) {}

    /// A change in one sentence, with where to read on.
    public record Line(String text, String href, String label) {}

    public boolean nothing() {
        return parameters.isEmpty() && texts.isEmpty() && procedure.isEmpty();
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteLawChangesGenerated.render(html, null, this);
    }
}
