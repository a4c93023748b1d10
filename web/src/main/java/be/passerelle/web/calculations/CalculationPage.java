// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.calculations;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.calculations.JteCalculationGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// One calculation: its form, and what came out.
///
/// @param lead what it answers
/// @param address where its form is sent, and the link to it that says nothing of anybody
/// @param trials invented facts to try it with, each with one click
/// @param errors what is wrong with what was typed
/// @param answer what came out; empty before anything was asked, and while something is wrong
public record CalculationPage(
        Frame frame,
        List<Link> crumbs,
        String lead,
        String address,
        List<Link> trials,
        List<FormField> fields,
        List<FieldError> errors,
        Optional<Answer> answer)
        implements Page {

    /// What came out.
    ///
    /// @param supposed what was taken as given
    public record Answer(List<String> supposed, List<Part> parts, Optional<FractionPicture> picture) {}

    /// Answers that belong together.
    public record Part(String id, String title, List<Line> lines) {}

    /// One answer.
    ///
    /// @param value what it is: a value, no, or that it cannot be told
    /// @param told whether it is a value, so that it stands out
    /// @param sure how sure it is, in a word
    /// @param articles what says so
    /// @param notes what is worth knowing beside it
    public record Line(
            String label,
            String value,
            boolean told,
            BadgeView sure,
            List<CitationLabel> articles,
            List<String> notes,
            ReasonNode why) {}

    /// Whether the form was sent and is answered, right or wrong: another language then shows the answer again.
    public boolean asked() {
        return answer.isPresent();
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteCalculationGenerated.render(html, null, this);
    }
}
