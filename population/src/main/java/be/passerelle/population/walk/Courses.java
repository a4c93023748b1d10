// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.assessment.OccupationScheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.population.chance.Chance;
import be.passerelle.population.chance.Resource;
import be.passerelle.population.person.InventedPerson;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/// The courses that people follow, by language, and the occupations they had before.
final class Courses {

    private static final Map<String, List<String>> SECTIONS = Resource.sections("walk/courses.tsv");

    private Courses() {}

    /// A course for this person.
    ///
    /// @param unusual whether no directive covers it
    static Course drawn(InventedPerson person, Chance chance, boolean unusual) {
        String heading = (unusual ? "unusual " : "courses ") + key(person);
        List<Course> courses = section(heading).stream().map(Courses::course).toList();
        return chance.of(courses, "course");
    }

    static List<Occupation> pastOccupations(Language language) {
        return section("occupations " + language.code()).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .map(cells -> new Occupation(OccupationScheme.ISCO_08, cells.getFirst(), cells.getLast()))
                .toList();
    }

    /// Courses begin on a Monday when offices are open, or on the next day.
    static LocalDate firstDay(LocalDate day) {
        return OfficeDays.working(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    }

    /// In Brussels courses depend on the language; elsewhere on the community, which has one.
    private static String key(InventedPerson person) {
        return switch (person.municipality().community()) {
            case BRUSSELS -> "brussels " + person.language().code();
            case FLANDERS -> "flanders";
            case WALLONIA -> "wallonia";
            case GERMAN_SPEAKING -> "german";
        };
    }

    private static List<String> section(String name) {
        List<String> lines = SECTIONS.getOrDefault(name, List.of());
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("courses.tsv has no heading " + name);
        }
        return lines;
    }

    private static Course course(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return new Course(
                cells.getFirst(),
                new OrganisationId(cells.get(1)),
                new Occupation(OccupationScheme.ISCO_08, cells.get(2), cells.get(3)),
                Integer.parseInt(cells.get(4)),
                Integer.parseInt(cells.get(5)),
                Money.of(cells.get(6)),
                cells.get(7).equals("yes"),
                cells.get(8).equals("yes"));
    }
}
