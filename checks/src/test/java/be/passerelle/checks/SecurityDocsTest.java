// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `docs/security` names tests that exist, answers every requirement once, and lists faults that are planted.
class SecurityDocsTest {

    private static final List<SourceText> FILES = Repository.files();
    private static final int REQUIREMENTS = 253;

    @Test
    void everyRequirementIsAnsweredAndWhateverIsNamedIsThere() {
        assertThat(lines(SecurityDocs.NUMBERS)).hasSize(REQUIREMENTS + 1);
        assertThat(new SecurityDocs(FILES).mistakes()).isEmpty();
    }

    @Test
    void fortyFaultsAndMoreAreListed() {
        assertThat(new SecurityDocs(FILES).about()).isGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({
        "asvs.md, '| 8.2.2 | 1 |', '| 8.2.9 | 1 |'",
        "asvs.md, '| 8.2.2 | 1 |', '| 8.2.2 | 2 |'",
        "asvs.md, '| 8.2.2 | 1 |', '| 8.2.1 | 1 |'",
        "asvs.md, 'NearestWrongPersonTest.a_fund_sees_its_members', 'NearestWrongPersonTest.a_fund_sees_all_members'",
        "asvs.md, '`SessionCookie`', '`SessionBiscuit`'",
        "asvs.md, '`docs/operating.md`', '`docs/nowhere.md`'",
        "asvs.md, 'automation | test |', 'automation | fine |'",
        "asvs.md, '| test | 46 |', '| test | 47 |'",
        "planted-faults.md, '`ANNULLED_ACTS_COUNT`', '`ANNULLED_ACTS_FLY`'",
        "planted-faults.md, '`ANNULLED_ACTS_COUNT`', '`NOTHING_IS_FOREIGN`'",
        "planted-faults.md, 'TidyTest.catchesEvery', 'TidyTest.catchesNearlyEvery'",
        "planted-faults.md, ' faults about who', '1 faults about who'"
    })
    void plantedMistakesAreFound(String page, String right, String wrong) {
        assertThat(mistaken(page, text -> text.replace(right, wrong))).as(wrong).isNotEmpty();
    }

    @Test
    void anAnswerThatNamesNoTestIsFound() {
        assertThat(mistaken(
                        "asvs.md",
                        text -> text.replaceFirst("(?m)^(\\| 8\\.2\\.2 .*\\| test \\|).*$", "$1 it is so |")))
                .contains("8.2.2 says neither how nor where");
    }

    @Test
    void aReasonThatNoOperatorIsToldIsFound() {
        assertThat(mistaken(
                        "asvs.md",
                        text -> text.replaceFirst("(?m)^(\\| 7\\.5\\.2 .*\\| reason \\|).*$", "$1 it is better so |")))
                .contains("7.5.2 says neither how nor where");
    }

    private static List<String> mistaken(String page, UnaryOperator<String> change) {
        return new SecurityDocs(FILES.stream()
                        .map(file -> file.path().equals("docs/security/" + page)
                                ? new SourceText(file.path(), change.apply(file.text()))
                                : file)
                        .toList())
                .mistakes();
    }

    private static List<String> lines(String path) {
        return FILES.stream()
                .filter(file -> file.path().equals(path))
                .flatMap(file -> file.lines().stream())
                .toList();
    }
}
