// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.lawbook.JteLawListGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The law on a day, as it is or under another reading.
///
/// @param day the day, worded
/// @param fields day and reading
/// @param reading the other reading that it is shown under; empty for the law in force
/// @param subjects the rules, by what they are about
/// @param people the invented people whom the rules answer to
/// @param answers the examples that come out otherwise under that reading
public record LawListPage(
        Frame frame,
        List<Link> crumbs,
        String day,
        List<FormField> fields,
        List<FieldError> errors,
        String reading,
        List<Answer> answers,
        List<Text> texts,
        List<Value> values,
        List<Subject> subjects,
        List<Link> people)
        implements Page {

    /// One text with the articles of it that were looked at.
    public record Text(String abbreviation, String title, List<Article> articles) {}

    /// One article.
    ///
    /// @param treatments what became of its paragraphs, as they read on the day
    public record Article(String name, String href, List<BadgeView> treatments) {}

    /// A parameter on the day.
    ///
    /// @param changed whether the other reading gives it that value
    public record Value(String title, String href, String value, BadgeView certainty, boolean changed) {}

    /// The rules of one subject.
    public record Subject(String id, String title, List<Rule> rules) {}

    /// A rule with its examples.
    public record Rule(String sentence, String href, String examples, boolean allRight) {}

    /// What the other reading gives.
    ///
    /// @param sentence the rule, on the first of its examples; empty on the others
    /// @param language the language of the name
    public record Answer(
            String sentence, String href, String name, String language, String inForce, String otherwise) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteLawListGenerated.render(html, null, this);
    }
}
