// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.citation;

import be.passerelle.law.language.Language;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The sources that citations name, and how a citation is written in a language.
public final class Sources {

    /// The article of a citation that means a text as a whole.
    public static final String WHOLE = "whole";

    private Sources() {}

    /// All sources, in the order of their keys.
    public static Collection<Source> all() {
        return Shipped.SOURCES.values();
    }

    public static Optional<Source> source(String key) {
        return Optional.ofNullable(Shipped.SOURCES.get(key));
    }

    /// The article that a citation names, when it is known.
    public static Optional<Source.Article> article(Citation citation) {
        return source(citation.source())
                .flatMap(source -> source.articles().stream()
                        .filter(article -> article.article().equals(citation.article()))
                        .findFirst());
    }

    /// The known place that is written so: as [Citation#toString] writes it, such as `law-1994-07-14/100/§2`.
    public static Optional<Citation> at(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String key = written.substring(0, slash);
        String rest = written.substring(slash + 1);
        return source(key).stream()
                .flatMap(source -> source.articles().stream())
                .map(Source.Article::article)
                .filter(article -> rest.equals(article) || rest.startsWith(article + "/"))
                .map(article ->
                        Citation.of(key, article, rest.equals(article) ? "" : rest.substring(article.length() + 1)))
                .filter(Sources::resolves)
                .findFirst();
    }

    /// Whether source, article and paragraph of the citation are known.
    public static boolean resolves(Citation citation) {
        return article(citation)
                .filter(article -> citation.paragraph().isEmpty()
                        || article.paragraphs().stream()
                                .anyMatch(paragraph -> paragraph.paragraph().equals(citation.paragraph())))
                .isPresent();
    }

    /// The citation as a jurist writes it in that language: `AR 3.7.1996, art. 239 §2`.
    ///
    /// @throws IllegalArgumentException when the source is not known
    public static String brief(Citation citation, Language language) {
        StringBuilder text = new StringBuilder(known(citation).abbreviation().in(language));
        if (!citation.article().equals(WHOLE)) {
            text.append(", ").append(articleName(citation, language));
        }
        if (!citation.paragraph().isEmpty()) {
            text.append(citation.paragraph().startsWith("§") ? " " : ", ").append(citation.paragraph());
        }
        return text.toString();
    }

    /// The full title of the text that the citation names.
    ///
    /// @throws IllegalArgumentException when the source is not known
    public static String title(Citation citation, Language language) {
        return known(citation).title().in(language);
    }

    /// Where the text can be read, when we know it.
    public static Optional<URI> address(Citation citation) {
        return known(citation).address();
    }

    private static String articleName(Citation citation, Language language) {
        return article(citation)
                .flatMap(Source.Article::title)
                .map(title -> title.in(language))
                .orElseGet(() -> (language == Language.DE ? "Art. " : "art. ") + citation.article());
    }

    private static Source known(Citation citation) {
        return source(citation.source())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no source " + citation.source() + "; describe it in articles/" + citation.source()));
    }

    private static final class Shipped {
        static final Map<String, Source> SOURCES = new LinkedHashMap<>();

        static {
            for (Source source : SourceReader.readAll()) {
                SOURCES.put(source.key(), source);
            }
        }
    }
}
