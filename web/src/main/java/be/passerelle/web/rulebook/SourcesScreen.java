// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.law.calendar.Period;
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

/// The texts of law and the official sources that rules and parameters rest on, and what became of each
/// paragraph.
@Controller
public class SourcesScreen {

    @GetMapping("/rulebook/sources")
    View sources(Visit visit) {
        List<SourcesPage.Text> texts =
                Sources.all().stream().map(s -> text(s, visit.words())).toList();
        return Pages.show(new SourcesPage(visit.pageWithNavigation(visit.text("rulebook.sources")), texts));
    }

    private static SourcesPage.Text text(Source source, Words words) {
        return new SourcesPage.Text(
                source.key(),
                source.title().in(words.language()),
                source.abbreviation().in(words.language()),
                source.address().map(URI::toString),
                source.articles().stream().map(a -> article(source, a, words)).toList());
    }

    private static SourcesPage.Article article(Source source, Source.Article article, Words words) {
        Citation citation = Citation.of(source.key(), article.article());
        return new SourcesPage.Article(
                Reasons.anchor(citation),
                words.citation(citation),
                Reasons.article(citation),
                article.paragraphs().stream().map(p -> paragraph(p, words)).toList());
    }

    private static SourcesPage.Paragraph paragraph(Source.Paragraph paragraph, Words words) {
        return new SourcesPage.Paragraph(
                paragraph.paragraph(),
                Optional.of(paragraph.days())
                        .filter(days -> !days.equals(Period.ALWAYS))
                        .map(words::value),
                treatment(paragraph.treatment(), words),
                paragraph.text().in(words.language()),
                paragraph.note().flatMap(_ -> paragraph.remark()).map(remark -> remark.in(words.language())));
    }

    private static BadgeView treatment(Source.Treatment treatment, Words words) {
        BadgeTone tone = switch (treatment) {
            case CODED -> BadgeTone.RIGHT;
            case NOTHING_TO_CODE -> BadgeTone.NEUTRAL;
            case OPEN_QUESTION, NOT_YET -> BadgeTone.SOON;
        };
        return new BadgeView(tone, words.value(treatment));
    }
}
