// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Source;
import be.passerelle.law.citation.Sources;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The texts of law and the official sources that rules and parameters rest on, and what became of each paragraph.
@Controller
public class SourcesScreen {

    private final Pages pages;

    public SourcesScreen(Pages pages) {
        this.pages = pages;
    }

    /// One text.
    public record Text(
            String id, String title, String abbreviation, Optional<String> address, List<Article> articles) {}

    /// One article of it.
    public record Article(String id, String title, List<Paragraph> paragraphs) {}

    /// What became of one paragraph.
    ///
    /// @param note in English, as the project keeps it
    public record Paragraph(String number, BadgeView treatment, String note) {}

    @GetMapping("/rulebook/sources")
    View sources(Visit visit) {
        List<Text> texts =
                Sources.all().stream().map(s -> text(s, visit.words())).toList();
        return pages.show(
                "rulebook/Sources", "page", visit.pageWithNavigation(visit.text("rulebook.sources")), "texts", texts);
    }

    private static Text text(Source source, Words words) {
        return new Text(
                source.key(),
                source.title().in(words.language()),
                source.abbreviation().in(words.language()),
                source.address().map(URI::toString),
                source.articles().stream().map(a -> article(source, a, words)).toList());
    }

    private static Article article(Source source, Source.Article article, Words words) {
        Citation citation = Citation.of(source.key(), article.article());
        return new Article(
                Reasons.anchor(citation),
                words.citation(citation),
                article.paragraphs().stream()
                        .map(p -> new Paragraph(p.paragraph(), treatment(p.treatment(), words), p.note()))
                        .toList());
    }

    private static BadgeView treatment(Source.Treatment treatment, Words words) {
        BadgeTone tone = switch (treatment) {
            case CODED -> BadgeTone.RIGHT;
            case NOTHING_TO_CODE -> BadgeTone.NEUTRAL;
            case OPEN_QUESTION -> BadgeTone.SOON;
        };
        return new BadgeView(tone, words.value(treatment));
    }
}
