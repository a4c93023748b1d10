// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.person;

import be.passerelle.law.language.Language;
import be.passerelle.population.chance.Chance;
import be.passerelle.population.chance.Resource;
import java.util.ArrayList;
import java.util.List;

/// A municipality of Belgium.
///
/// @param nis its code in the REFNIS list of Statbel
/// @param inhabitants on 1 January 2020
/// @param name its name in the language of its community; in Brussels the French one
/// @param dutchName its name in Dutch, in Brussels
public record Municipality(String nis, Community community, int inhabitants, String name, String dutchName) {

    private static final List<Municipality> ALL = read();
    private static final int INHABITANTS =
            ALL.stream().mapToInt(Municipality::inhabitants).sum();

    public static List<Municipality> all() {
        return ALL;
    }

    /// Its name for somebody of that language.
    public String name(Language language) {
        return language == Language.NL ? dutchName : name;
    }

    /// One of them, the more likely the more people live there.
    static Municipality drawn(Chance chance) {
        int left = chance.below(INHABITANTS, "municipality");
        for (Municipality each : ALL) {
            left -= each.inhabitants;
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException("the inhabitants of all municipalities are counted");
    }

    /// The municipality of that name.
    static Municipality named(String name) {
        return ALL.stream()
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no municipality " + name));
    }

    private static List<Municipality> read() {
        List<Municipality> all = new ArrayList<>();
        for (String line : Resource.lines("person/municipalities.tsv")) {
            List<String> cells = List.of(line.split("\t", -1));
            all.add(new Municipality(
                    cells.getFirst(),
                    Community.of(cells.get(1)),
                    Integer.parseInt(cells.get(2)),
                    cells.get(3),
                    cells.getLast()));
        }
        return List.copyOf(all);
    }
}
