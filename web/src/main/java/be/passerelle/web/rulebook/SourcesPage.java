// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.PageModel;
import gg.jte.generated.precompiled.rulebook.JteSourcesGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The texts that rules and parameters rest on, and what became of each paragraph.
public record SourcesPage(PageModel frame, List<Text> texts) implements Page {

    /// One text.
    public record Text(
            String id, String title, String abbreviation, Optional<String> address, List<Article> articles) {}

    /// One article of it.
    public record Article(String id, String title, List<Paragraph> paragraphs) {}

    /// What became of one paragraph.
    ///
    /// @param note in English, as the project keeps it
    public record Paragraph(String number, BadgeView treatment, String note) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteSourcesGenerated.render(html, null, this);
    }
}
