// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.lawbook.JteRuleGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// One rule with its examples, and a form that runs one more.
///
/// @param code the class that codes it
/// @param articles what its reasons cite
/// @param values the amounts, terms and choices that its examples took
/// @param open what is unclear in these
/// @param fields the form: what is given, expected, and by whom
/// @param errors what is wrong with it
/// @param answer what came out of it
/// @param people the invented people whom it answers to
public record RulePage(
        Frame frame,
        List<Link> crumbs,
        String code,
        List<CitationLabel> articles,
        List<CitationLabel> values,
        List<QuestionOnPage> open,
        ExampleTable examples,
        String address,
        List<FormField> fields,
        List<FieldError> errors,
        Optional<Answered> answer,
        List<Link> people)
        implements Page {

    /// One fact otherwise, or another reading, and the answer to it.
    public record Change(String what, String answer) {}

    /// What the rule answered to the example that was typed.
    ///
    /// @param different what came out otherwise than expected; empty when nothing did
    /// @param tree the same reason, each line under what it supports
    /// @param changes what would change the answer, tried one by one
    /// @param file the lines to add to the file
    /// @param download where they are kept as a file
    public record Answered(
            String expected,
            String got,
            List<String> different,
            ReasonNode tree,
            List<Change> changes,
            String file,
            String download) {

        public boolean right() {
            return different.isEmpty();
        }
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteRuleGenerated.render(html, null, this);
    }
}
