// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words of the API, and the choice of their language.
public final class ApiTexts {

    private static final Texts TEXTS = Texts.load(ApiTexts.class, "api").and(CaseFileTexts.texts());

    private ApiTexts() {}

    public static Texts texts() {
        return TEXTS;
    }

    public static String word(Phrase phrase, Language language) {
        return TEXTS.word(phrase, language);
    }

    public static String word(String key, Language language) {
        return TEXTS.word(key, language);
    }

    /// The language that a client asks for with `Accept-Language`: the first of ours in the order of its preference,
    /// whatever the region. English when it names none of ours.
    public static Language chosen(Optional<String> acceptLanguage) {
        return acceptLanguage.stream()
                .flatMap(h -> ranges(h).stream())
                .flatMap(range -> language(range.getRange()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            List<Locale.LanguageRange> ranges = new ArrayList<>(Locale.LanguageRange.parse(header));
            ranges.removeIf(r -> r.getWeight() == 0);
            return ranges;
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    private static Optional<Language> language(String range) {
        for (Language language : Language.values()) {
            if (range.equals(language.code()) || range.startsWith(language.code() + "-")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
