// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.citation;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import be.passerelle.law.language.Worded;

/// A reference to one place in a text of law or in an official source, precise enough for a jurist to open it.
///
/// @param source the key of the text, a folder under `articles/` (for instance `ar-1996-07-03`)
/// @param article the article, as the text numbers it (for instance `215sexies`), or the page of a source without
/// articles
/// @param paragraph the paragraph within the article (for instance `§2`), empty when the whole article is meant
public record Citation(String source, String article, String paragraph) implements Comparable<Citation>, Worded {

    public Citation {
        if (source.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("a citation names a source and an article");
        }
    }

    /// A whole article.
    public static Citation of(String source, String article) {
        return new Citation(source, article, "");
    }

    /// One paragraph of an article.
    public static Citation of(String source, String article, String paragraph) {
        return new Citation(source, article, paragraph);
    }

    @Override
    public int compareTo(Citation other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : paragraph.compareTo(other.paragraph);
    }

    /// As a jurist writes it: see [Sources#brief].
    @Override
    public String in(Language language, Texts texts) {
        return Sources.brief(this, language);
    }

    @Override
    public String toString() {
        return paragraph.isEmpty() ? source + "/" + article : source + "/" + article + "/" + paragraph;
    }
}
