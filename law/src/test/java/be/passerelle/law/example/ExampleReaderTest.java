// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.file.LawFileException;
import be.passerelle.law.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleReaderTest {

    private static final String KNOWN = """
            rule: {fr: a, nl: b, de: c, en: d}
            checked: {by: "a jurist", on: 2026-11-30}
            examples:
              - name: From 21 September
                given: {engagementComplete: 2026-09-21}
                then: 2026-10-21
                lastDayIn: 2026-10-21
                firstDayOut: 2026-10-22
                citation: droitsquotidiens-trajectory/plan
                source: "counted by hand"
            """;

    @Test
    void a_file_says_who_checked_it_and_an_example_may_say_otherwise() {
        ExampleFile file = read(KNOWN + """
              - name: From 22 September
                given: {engagementComplete: 2026-09-22}
                then: 2026-10-22
                citation: droitsquotidiens-trajectory/plan
                source: "counted by hand"
                checked: {by: "another jurist", on: 2026-12-01}
            """);
        assertThat(file.examples())
                .extracting(WorkedExample::checked)
                .containsExactly(
                        new CheckedBy("a jurist", LocalDate.of(2026, 11, 30)),
                        new CheckedBy("another jurist", LocalDate.of(2026, 12, 1)));
        assertThat(file.examples()).allMatch(example -> example.run().isEqual());
        assertThat(file.facts()).containsExactly(new AskedFact("engagementComplete", FactKind.DAY, false, List.of()));
    }

    @Test
    void a_name_is_worded_in_four_languages_or_kept_in_english() {
        WorkedExample plain = read(KNOWN).examples().getFirst();
        WorkedExample worded = read(KNOWN.replace(
                        "From 21 September", "{fr: Du 21, nl: Van 21, de: Ab 21, en: From 21}"))
                .examples()
                .getFirst();
        assertThat(plain.name().in(Language.FR)).isEqualTo("From 21 September");
        assertThat(plain.name().spoken(Language.FR)).isEqualTo(Language.EN);
        assertThat(worded.name().in(Language.FR)).isEqualTo("Du 21");
        assertThat(worded.name().spoken(Language.FR)).isEqualTo(Language.FR);
        assertThat(worded).hasToString("trajectory/plan: From 21");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "then: 2026-10-21 | then: 2026-10-20 | ANSWER",
                "lastDayIn: 2026-10-21 | lastDayIn: 2026-10-22 | LAST_DAY_IN",
                "firstDayOut: 2026-10-22 | firstDayOut: 2026-10-21 | FIRST_DAY_OUT",
                "citation: droitsquotidiens-trajectory/plan | citation: ar-1996-07-03/239 | CITATION",
                "citation: droitsquotidiens-trajectory/plan | stableUntil: 2026-12-31 | STABLE_UNTIL",
            })
    void what_comes_out_otherwise_is_named(String line, String otherwise, ExampleRun.Part part) {
        ExampleRun run =
                read(KNOWN.replace(line, otherwise)).examples().getFirst().run();
        assertThat(run.isEqual()).isFalse();
        assertThat(run.differences()).extracting(ExampleRun.Difference::part).contains(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: \"counted by hand\" | note: x | source: is missing",
                "rule: {fr: a, nl: b, de: c, en: d} | rule: d | rule: has no keys of its own",
                "checked: {by: \"a jurist\", on: 2026-11-30} | checked: {by: x} | checked.on: is missing",
                "then: 2026-10-21 | than: 2026-10-21 | then: is missing",
                "given: {engagementComplete: 2026-09-21} | given: {engagementComplete: [2026]} | is no text",
            })
    void what_is_missing_or_unknown_is_refused(String line, String otherwise, String message) {
        String written = KNOWN.replace(line, otherwise);
        assertThat(written).isNotEqualTo(KNOWN);
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_name_stands_once_a_file_has_its_rule_and_an_example_at_least() {
        assertThatThrownBy(() -> read(KNOWN + KNOWN.substring(KNOWN.indexOf("  - name"))))
                .hasMessageContaining("examples[2].name: two examples are called so");
        assertThatThrownBy(() -> read(KNOWN.substring(0, KNOWN.indexOf("examples:"))))
                .hasMessageContaining("examples: there is none");
        assertThatThrownBy(() -> ExampleReader.read("trajectory/nothing", KNOWN))
                .hasMessageContaining("no rule runs these examples");
    }

    @Test
    void a_reading_is_one_that_the_parameter_has() {
        assertThatThrownBy(() -> under("trajectory/presumptionStart: nothing"))
                .hasMessageContaining("which is no reading of trajectory/presumptionStart");
        assertThatThrownBy(() -> under("trajectory/planTerm: plan"))
                .hasMessageContaining("which is no reading of trajectory/planTerm");
        assertThatThrownBy(() -> under("trajectory/nothing: plan")).hasMessageContaining("which is no parameter");
        assertThat(under("trajectory/openToEmployees: \"false\"").isEqual()).isTrue();
    }

    private static ExampleRun under(String reading) {
        return read(KNOWN.replace("    given:", "    under: {" + reading + "}\n    given:"))
                .examples()
                .getFirst()
                .run();
    }

    private static ExampleFile read(String content) {
        return ExampleReader.read("trajectory/plan", content);
    }
}
