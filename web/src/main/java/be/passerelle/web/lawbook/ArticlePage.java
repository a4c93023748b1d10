// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.lawbook.JteArticleGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// One article, and all that hangs on it.
///
/// @param text the full title of the text that it stands in
/// @param address where the text can be read
/// @param standing how it stands with it, in a few lines
/// @param rules what codes it, in plain sentences
/// @param parameters those whose values it gives
/// @param rows what of the procedure cites it
/// @param person somebody invented to whom it applies, with the answers under it
/// @param people the others to whom it applies
/// @param open what is unclear in its parameters
/// @param neighbours the articles before and after it
public record ArticlePage(
        Frame frame,
        List<Link> crumbs,
        String text,
        Optional<String> address,
        List<Definition> standing,
        List<Paragraph> paragraphs,
        List<Rule> rules,
        List<ParameterStory> parameters,
        List<ExampleTable> examples,
        List<OfProcedure> rows,
        Optional<PersonOnPage> person,
        List<Link> people,
        List<QuestionOnPage> open,
        List<Link> neighbours)
        implements Page {

    /// One paragraph in the wording of some days.
    ///
    /// @param days when it read so; empty where it always did
    /// @param note what it says in our own words; or else what the remark says
    /// @param remark why nothing codes it, or what is unclear, where the note says what it says
    /// @param rules how many rules code it, and how many examples show it, where one does
    public record Paragraph(
            String id,
            String number,
            Optional<String> days,
            BadgeView treatment,
            String note,
            Optional<String> remark,
            String rules) {}

    /// A rule in one sentence.
    public record Rule(String sentence, String href) {}

    /// An act whose rows cite the article.
    ///
    /// @param who the roles that perform it
    /// @param why what cites it: the row itself, a condition, a check
    /// @param screens where the platform shows it to those who perform it
    public record OfProcedure(String act, String href, String who, List<String> why, List<Link> screens) {}

    /// Whether the examples of a rule stand open: the first, and where one came out otherwise than expected. All of
    /// them at once would hide one another.
    public boolean opens(ExampleTable table) {
        return !table.allRight() || table.equals(examples.getFirst());
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteArticleGenerated.render(html, null, this);
    }
}
