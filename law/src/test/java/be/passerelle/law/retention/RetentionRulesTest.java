// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.file.LawFileException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {

    private static final String KNOWN = """
            rules:
              - name: caseFile
                what: caseFile
                title: {fr: a, nl: b, de: c, en: d}
                trigger: lastAct
                period: P10Y
                action: erase
                from: 2026-01-01
                certainty: official
                source: {fr: e, nl: f, de: g, en: "invented, for this test"}
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void nothingThatIsShippedIsEverDueOnAnUnknownGround() {
        List<RetentionRule> rules = RetentionRules.inForce();
        assertThat(rules)
                .extracting(RetentionRule::what)
                .as("each of what is kept has a rule")
                .contains(RetentionRule.What.values());
        assertThat(rules).allSatisfy(rule -> {
            if (rule.openQuestion().isPresent()) {
                assertThat(rule.period()).isEmpty();
                assertThat(rule.dueUpTo(TODAY)).isEmpty();
                assertThat(rule.dueUpTo(LocalDate.of(9999, 1, 1))).isEmpty();
            }
        });
    }

    /// Kept through its last day, due the day after.
    @Test
    void somethingIsDueTheDayAfterItsTimeIsOver() {
        RetentionRule rule = RetentionRules.read(KNOWN).getFirst();
        assertThat(rule.dueUpTo(TODAY)).contains(LocalDate.of(2016, 11, 28));
        assertThat(rule.dueUpTo(LocalDate.of(2025, 12, 31)))
                .as("before the rule holds")
                .isEmpty();
        assertThat(rule.dueUpTo(LocalDate.of(2026, 1, 1))).isPresent();
    }

    @Test
    void aPeriodNeedsASourceThatIsSureAndAnOpenQuestionHasNone() {
        for (String wrong : new String[] {
            KNOWN.replace("official", "inferred"),
            KNOWN.replace("official", "open"),
            KNOWN.replace("    period: P10Y\n", ""),
            KNOWN.replace("P10Y", "ten years"),
            KNOWN.replace("P10Y", "P0D"),
            KNOWN.replace("P10Y", "-P1Y"),
            KNOWN.replace("what: caseFile", "what: everything"),
            KNOWN.replace("    source: {fr: e, nl: f, de: g, en: \"invented, for this test\"}\n", ""),
            KNOWN.replace("from: 2026-01-01", "from: 2026-01-01\n    colour: red"),
            KNOWN + "    openQuestion: {fr: a, nl: b, de: c, en: d}\n",
            KNOWN + KNOWN.substring(KNOWN.indexOf("  - name"))
        }) {
            assertThatThrownBy(() -> RetentionRules.read(wrong)).as(wrong).isInstanceOf(LawFileException.class);
        }
    }
}
