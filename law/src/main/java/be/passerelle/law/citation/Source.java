// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.citation;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Wording;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A text of law or an official or professional source that rules and parameters rest on.
///
/// @param key its key in a [Citation]: the folder under `articles/`
/// @param title its full title
/// @param abbreviation how it is cited shortly
/// @param address where it can be read, when known
/// @param articles the articles, or pages, that were looked at
public record Source(String key, Wording title, Wording abbreviation, Optional<URI> address, List<Article> articles) {

    public Source {
        articles = List.copyOf(articles);
    }

    /// One article, or one page or slide of a source without articles.
    ///
    /// @param article its number or key, as a [Citation] has it
    /// @param title what to call it where it has no number
    /// @param paragraphs what became of each paragraph
    public record Article(String article, Optional<Wording> title, List<Paragraph> paragraphs) {

        public Article {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// What became of one paragraph, in the wording that it had during some days.
    ///
    /// @param paragraph its number, empty when the whole article is meant
    /// @param days the days on which it read so; all days when the file says neither
    /// @param treatment whether it is coded
    /// @param rules the classes that code it
    /// @param note what it says, in our own words; always there where it is coded
    /// @param remark why there is nothing to code, why it is not coded yet, or what is unclear and what is assumed;
    /// never where it is simply coded
    public record Paragraph(
            String paragraph,
            Period days,
            Treatment treatment,
            List<String> rules,
            Optional<Wording> note,
            Optional<Wording> remark) {

        public Paragraph {
            rules = List.copyOf(rules);
        }

        /// What there is to read about it first: what it says, else the remark.
        public Wording text() {
            return note.or(() -> remark).orElseThrow();
        }
    }

    /// Whether a paragraph is in the code.
    public enum Treatment {
        CODED,
        NOTHING_TO_CODE,
        OPEN_QUESTION,
        /// It asks for a rule that is not written yet.
        NOT_YET
    }
}
