// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.rulebook.JteSourcesGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The texts that rules and parameters rest on, and what became of each paragraph.
public record SourcesPage(Frame frame, List<Text> texts) implements Page {

    /// One text.
    public record Text(
            String id, String title, String abbreviation, Optional<String> address, List<Article> articles) {}

    /// One article of it.
    public record Article(String id, String title, String href, List<Paragraph> paragraphs) {}

    /// What became of one paragraph.
    ///
    /// @param days when it read so, where it did not always
    /// @param note what it says, in our own words; or else what the remark says
    /// @param remark why nothing codes it, or what is unclear, where the note says what it says
    public record Paragraph(
            String number, Optional<String> days, BadgeView treatment, String note, Optional<String> remark) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteSourcesGenerated.render(html, null, this);
    }
}
