// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TidyTest {

    private static final List<SourceText> FILES = Repository.files();

    static Stream<TidyRule> rules() {
        return Stream.of(TidyRules.all(), TextRules.all(), GlossaryRules.all(), DependencyRules.all(), LogRules.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(TidyRule rule) {
        assertThat(rule.concerned(FILES)).as("files that the rule looked at").isNotEmpty();
        assertThat(rule.violations(FILES)).as(rule.sentence()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesEveryPlantedViolation(TidyRule rule) {
        assertThat(rule.planted()).isNotEmpty();
        for (var files : rule.planted()) {
            assertThat(rule.violations(files)).as(rule.sentence()).isNotEmpty();
        }
    }
}
