// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.citation.Sources;
import be.passerelle.law.file.LawFileException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PilotProjectsTest {

    private static final String ONE = """
            projects:
              - name: one
                title: {fr: a, nl: b, de: c, en: d}
                period: {fr: a, nl: b, de: c, en: d}
                public: {fr: a, nl: b, de: c, en: d}
                here: {fr: a, nl: b, de: c, en: d}
                citation: {source: inami-report-2016, article: ips}
                certainty: official
            """;

    @Test
    void the_pilots_of_the_sources_are_listed_and_each_cites_an_article_that_is_there() {
        assertThat(PilotProjects.all())
                .extracting(PilotProject::name)
                .containsExactly(
                        "rehabilitation2002",
                        "individualPlacement",
                        "personsWithDisabilities",
                        "cancer",
                        "burnout",
                        "chronicDiseases",
                        "routeC");
        assertThat(PilotProjects.all())
                .allSatisfy(project -> assertThat(Sources.article(project.citation()))
                        .as(project.name())
                        .isPresent());
        assertThat(PilotProjects.all().getFirst().from()).contains(LocalDate.of(2002, 7, 1));
    }

    @Test
    void what_is_told_twice_or_in_three_languages_or_under_an_unknown_key_is_refused() {
        assertThat(PilotProjects.read(ONE)).hasSize(1);
        refused(ONE + ONE.replace("projects:\n", ""), "'one' is there twice");
        refused(ONE.replace("period: {fr: a, nl: b, de: c, en: d}", "period: {fr: a, nl: b, de: c}"), "period.en");
        refused(ONE.replace("certainty: official", "certainty: sure"), "is no certainty");
        refused(ONE + "    colour: blue\n", "colour: is no known key");
    }

    private static void refused(String content, String why) {
        assertThatThrownBy(() -> PilotProjects.read(content))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining(why);
    }
}
