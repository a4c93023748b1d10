// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.person;

import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.population.chance.Resource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Given and family names by language.
public final class InventedNames {

    private static final Map<Language, InventedNames> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : List.of(Language.FR, Language.NL, Language.DE)) {
            ALL.put(language, new InventedNames(Resource.sections("person/names_" + language.code() + ".txt")));
        }
    }

    private final List<String> female;
    private final List<String> male;
    private final List<String> family;

    private InventedNames(Map<String, List<String>> sections) {
        this.female = names(sections, "female");
        this.male = names(sections, "male");
        this.family = names(sections, "family");
    }

    /// The names that people of that language bear.
    public static InventedNames in(Language language) {
        InventedNames names = ALL.get(language);
        if (names == null) {
            throw new IllegalArgumentException("no names in " + language);
        }
        return names;
    }

    public List<String> given(Sex sex) {
        return switch (sex) {
            case FEMALE -> female;
            case MALE -> male;
        };
    }

    public List<String> family() {
        return family;
    }

    private static List<String> names(Map<String, List<String>> sections, String heading) {
        return sections.getOrDefault(heading, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
