// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.law.language.Language;
import be.passerelle.population.chance.Resource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What people write, in their language: short texts to choose from, under a heading for each place.
final class Sentences {

    private static final Map<Language, Map<String, List<String>>> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : List.of(Language.FR, Language.NL, Language.DE)) {
            ALL.put(language, Resource.sections("walk/sentences_" + language.code() + ".txt"));
        }
    }

    private Sentences() {}

    /// The texts under a heading.
    static List<String> in(Language language, String section) {
        List<String> sentences = of(language).getOrDefault(section, List.of());
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("no sentences " + section + " in " + language);
        }
        return sentences;
    }

    static Map<String, List<String>> of(Language language) {
        Map<String, List<String>> sections = ALL.get(language);
        if (sections == null) {
            throw new IllegalArgumentException("nobody writes in " + language);
        }
        return sections;
    }
}
