// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.file.LawFileException;
import be.passerelle.law.finding.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class ParameterReaderTest {

    private static final String FILE = """
            title:
              fr: "Prime"
              nl: "Premie"
              de: "Prämie"
              en: "Premium"
            unit: EUR
            values:
              - from: 2011-09-01
                until: 2019-12-31
                value: 5.00
                source: "Decree of 2011"
                citation:
                  source: ar-1996-07-03
                  article: "215sexies"
                  paragraph: "§1"
                certainty: official
                published: 2012-04-06
                appliesToIncapacitiesFrom: 2011-01-01
              - from: 2020-01-01
                value: 5.50
                source: "Decree of 2019"
                citation:
                  source: ar-1996-07-03
                  article: "215sexies"
                certainty: secondary
            lastCheckedOn: 2026-11-22
            """;

    private static final String CHOICE = """
            title: {fr: a, nl: b, de: c, en: d}
            unit: choice
            readings:
              - code: signature
                label: {fr: a, nl: b, de: c, en: d}
              - code: plan
                label: {fr: a, nl: b, de: c, en: d}
            values:
              - from: 2022-01-01
                value: plan
                source: "Presentation"
                citation: {source: x, article: y}
                certainty: open
            openQuestion: {fr: a, nl: b, de: c, en: d}
            lastCheckedOn: 2026-11-22
            """;

    private static final String TABLE = """
            title: {fr: a, nl: b, de: c, en: d}
            unit: EURtable
            rows:
              - code: early
                incapacityFrom: 2018-01-01
                incapacityUntil: 2019-12-31
              - code: late
                incapacityFrom: 2020-01-01
            values:
              - from: 2021-01-01
                amounts: {late: 88.19}
                source: "Page of maxima"
                citation: {source: x, article: y}
                certainty: official
            lastCheckedOn: 2026-11-30
            """;

    @Test
    void a_file_is_read_with_all_its_dates() {
        Parameter<?> parameter = ParameterReader.read("money/premium", FILE);
        assertThat(parameter.name()).isEqualTo(ParameterName.money("money/premium"));
        assertThat(parameter.title().de()).isEqualTo("Prämie");
        assertThat(parameter.lastCheckedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        DatedValue<?> first = parameter.values().getFirst();
        assertThat(first.value()).isEqualTo(Money.of("5.00"));
        assertThat(first.period()).isEqualTo(Period.of(LocalDate.of(2011, 9, 1), LocalDate.of(2019, 12, 31)));
        assertThat(first.citation()).isEqualTo(Citation.of("ar-1996-07-03", "215sexies", "§1"));
        assertThat(first.certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(first.published()).isEqualTo(Optional.of(LocalDate.of(2012, 4, 6)));
        assertThat(first.appliesToIncapacitiesFrom()).isEqualTo(Optional.of(LocalDate.of(2011, 1, 1)));
        assertThat(parameter.values().getLast().period().isOpenEnded()).isTrue();
    }

    @Test
    void the_value_changes_on_its_first_day() {
        Parameter<?> parameter = ParameterReader.read("money/premium", FILE);
        assertThat(parameter.at(LocalDate.of(2011, 8, 31))).isEmpty();
        assertThat(parameter.at(LocalDate.of(2011, 9, 1)).orElseThrow().value()).isEqualTo(Money.of("5.00"));
        assertThat(parameter.at(LocalDate.of(2019, 12, 31)).orElseThrow().value())
                .isEqualTo(Money.of("5.00"));
        assertThat(parameter.at(LocalDate.of(2020, 1, 1)).orElseThrow().value()).isEqualTo(Money.of("5.50"));
    }

    @Test
    void only_the_first_value_may_always_have_been_so() {
        Parameter<?> parameter = ParameterReader.read("money/premium", FILE.replace("from: 2011-09-01", "#"));
        assertThat(parameter.at(LocalDate.MIN).orElseThrow().value()).isEqualTo(Money.of("5.00"));
        refused(FILE.replace("from: 2020-01-01", "#")).hasMessageContaining("the days overlap");
    }

    @Test
    void every_unit_has_its_kind_of_value() {
        assertThat(valueOf("unit: days", "value: 14")).isEqualTo(new Term(14, Term.Unit.DAYS));
        assertThat(valueOf("unit: weeks", "value: 10")).isEqualTo(new Term(10, Term.Unit.WEEKS));
        assertThat(valueOf("unit: months", "value: 6")).isEqualTo(new Term(6, Term.Unit.MONTHS));
        assertThat(valueOf("unit: years", "value: 1")).isEqualTo(new Term(1, Term.Unit.YEARS));
        assertThat(valueOf("unit: workingDays", "value: 30")).isEqualTo(new Term(30, Term.Unit.WORKING_DAYS));
        assertThat(valueOf("unit: boolean", "value: false")).isEqualTo(false);
        assertThat(valueOf("unit: percent", "value: 2.5")).isEqualTo(Percent.of("2.5"));
        assertThat(valueOf("unit: percent", "value: 100")).isEqualTo(Percent.of("100"));
        assertThat(valueOf("unit: factor", "value: 1.3195")).isEqualTo(new BigDecimal("1.3195"));
        assertThat(ParameterReader.read("a/b", CHOICE).values().getFirst().value())
                .isEqualTo("plan");
    }

    @Test
    void an_unknown_key_is_refused() {
        refused(FILE.replace("unit: EUR", "unit: EUR\ncolour: blue"))
                .hasMessage("parameters/money/premium.yaml: colour: is no known key. "
                        + "Known here: lastCheckedOn, notFound, openQuestion, readings, rows, title, unit, values.");
        refused(FILE.replace("    source: \"Decree of 2011\"", "    source: \"Decree of 2011\"\n    sourse: x"))
                .hasMessageContaining("values[1].sourse: is no known key");
        refused(FILE.replace("      paragraph: \"§1\"", "      paragraf: \"§1\""))
                .hasMessageContaining("values[1].citation.paragraf: is no known key");
    }

    @Test
    void a_value_without_source_or_article_is_refused() {
        refused(FILE.replace("    source: \"Decree of 2019\"\n", ""))
                .hasMessage("parameters/money/premium.yaml: values[2].source: is missing. Add it.");
        refused(FILE.replace("\"Decree of 2019\"", "\"\"")).hasMessageContaining("values[2].source: is no text");
        refused(FILE.replaceFirst("      article: \"215sexies\"\n", ""))
                .hasMessageContaining("values[1].citation.article: is missing");
    }

    @Test
    void overlapping_days_are_refused() {
        refused(FILE.replace("until: 2019-12-31", "until: 2020-01-01"))
                .hasMessageContaining("values[2].from: the days overlap with those of the value before");
        refused(FILE.replace("    until: 2019-12-31\n", "")).hasMessageContaining("end the one before with until");
        assertThat(ParameterReader.read("a/b", FILE.replace("until: 2019-12-31", "until: 2019-06-30"))
                        .at(LocalDate.of(2019, 7, 1)))
                .as("a gap is allowed: no value is known for it")
                .isEmpty();
    }

    @Test
    void days_in_the_wrong_order_or_form_are_refused() {
        refused(FILE.replace("until: 2019-12-31", "until: 2011-08-31"))
                .hasMessageContaining("values[1].until: 2011-08-31 lies before 2011-09-01");
        refused(FILE.replace("from: 2020-01-01", "from: 1.1.2020"))
                .hasMessageContaining("values[2].from: '1.1.2020' is no day. Write year, month and day: 2026-11-22");
        refused(FILE.replace("from: 2020-01-01", "from: 2020-02-30")).hasMessageContaining("is no day");
    }

    @Test
    void values_of_the_wrong_kind_are_refused() {
        refused(FILE.replace("value: 5.50", "value: 5"))
                .hasMessageContaining("values[2].value: '5' is no value. Write euro with a point and two to four");
        refused(FILE.replace("value: 5.50", "value: 5,50")).hasMessageContaining("is no value");
        refused(FILE.replace("unit: EUR", "unit: months")).hasMessageContaining("Write a whole number");
        refused(FILE.replace("unit: EUR", "unit: boolean")).hasMessageContaining("Write true or false");
        refused(FILE.replace("unit: EUR", "unit: dollars")).hasMessageContaining("'dollars' is no known unit");
        refused(FILE.replace("unit: EUR", "unit: percent").replace("value: 5.50", "value: 100.1"))
                .hasMessageContaining("'100.1' is no value. Write 0 to 100");
        refused(FILE.replace("unit: EUR", "unit: factor").replace("value: 5.50", "value: 1,3195"))
                .hasMessageContaining("'1,3195' is no value. Write a number");
        refused(FILE.replace("certainty: secondary", "certainty: sure")).hasMessageContaining("is no certainty");
        refused(CHOICE.replace("value: plan", "value: letter")).hasMessageContaining("the readings: signature, plan");
    }

    @Test
    void a_choice_lists_its_readings_and_an_open_value_its_question() {
        refused(CHOICE.replace("code: plan", "code: signature")).hasMessageContaining("'signature' is listed twice");
        refused(FILE.replace("unit: EUR", "unit: choice")).hasMessageContaining("a choice has at least two");
        refused(CHOICE.replace("unit: choice", "unit: boolean").replace("value: plan", "value: true"))
                .hasMessageContaining("only a choice has readings");
        refused(CHOICE.replaceFirst("openQuestion: .*\n", ""))
                .hasMessageContaining("openQuestion: is missing, yet a value is open");
        refused(CHOICE.replace("openQuestion: ", "notFound: "))
                .hasMessageContaining("openQuestion: is missing, yet a value is open");
        refused(CHOICE + "notFound: {fr: a, nl: b, de: c, en: d}\n")
                .hasMessageContaining("notFound: stands beside openQuestion");
    }

    @Test
    void what_was_not_found_is_told_of_what_is_missing_and_not_of_what_there_is() {
        String question = "{fr: a, nl: b, de: c, en: d}\n";
        Parameter<?> notFound = ParameterReader.read("money/premium", FILE + "notFound: " + question);
        Parameter<?> unsure = ParameterReader.read("money/premium", FILE + "openQuestion: " + question);
        LocalDate found = LocalDate.of(2021, 1, 1);
        LocalDate missing = LocalDate.of(2010, 1, 1);
        assertThat(open(notFound, found)).isZero();
        assertThat(open(unsure, found))
                .as("reported, so that the question is about it")
                .isOne();
        assertThat(open(notFound, missing)).isEqualTo(open(unsure, missing)).isPositive();
    }

    private static long open(Parameter<?> parameter, LocalDate day) {
        return open(parameter.take(day, Optional.empty(), false).reason());
    }

    private static long open(Reason reason) {
        return reason.steps().stream().mapToLong(ParameterReaderTest::open).sum()
                + (reason.statement().key().equals("law.openQuestion") ? 1 : 0);
    }

    @Test
    void a_title_has_four_languages() {
        refused(FILE.replace("  de: \"Prämie\"\n", "")).hasMessageContaining("title.de: is missing");
        refused(FILE.replaceFirst("title:(\n  .*){4}", "title: Prime")).hasMessageContaining("title: has no keys");
    }

    @Test
    void what_is_no_yaml_or_says_a_key_twice_is_refused() {
        refused("title: {").isInstanceOf(LawFileException.class);
        refused("just words").hasMessageContaining("the file has no keys");
        refused(FILE + "lastCheckedOn: 2026-11-23\n").hasMessageContaining("lastCheckedOn");
        refused(FILE.replaceFirst("(?s)values:.*lastCheckedOn", "lastCheckedOn"))
                .hasMessageContaining("values: has no value");
    }

    @Test
    void a_table_has_a_column_of_amounts_for_each_dated_value() {
        Parameter<?> parameter = ParameterReader.read("a/b", TABLE);
        AmountTable column = (AmountTable) parameter.values().getFirst().value();
        assertThat(column.row("late").amount()).contains(Money.of("88.19"));
        assertThat(column.row("early").amount()).isEmpty();
        assertThat(column.rowForIncapacityFrom(LocalDate.of(2019, 12, 31))
                        .orElseThrow()
                        .code())
                .isEqualTo("early");
        assertThat(column.rowForIncapacityFrom(LocalDate.of(2020, 1, 1))
                        .orElseThrow()
                        .code())
                .isEqualTo("late");
        assertThat(column.rowForIncapacityFrom(LocalDate.of(2017, 12, 31))).isEmpty();
        assertThatThrownBy(() -> column.row("other")).hasMessageContaining("no row other");
    }

    @Test
    void a_table_that_is_not_clear_is_refused() {
        refused(TABLE.replace("code: late", "code: early")).hasMessageContaining("'early' is listed twice");
        refused(TABLE.replace("incapacityFrom: 2020-01-01", "incapacityFrom: 2019-12-31"))
                .hasMessageContaining("incapacities of another row begin on the same days");
        refused(TABLE.replace("{late: 88.19}", "{late: 88}")).hasMessageContaining("is no value");
        refused(TABLE.replace("{late: 88.19}", "{later: 88.19}")).hasMessageContaining("later: is no known key");
        refused(TABLE.replace("{late: 88.19}", "{}")).hasMessageContaining("has no amount");
        refused(TABLE.replace("unit: EURtable", "unit: EUR")).hasMessageContaining("only a table has rows");
        refused(FILE.replace("unit: EUR", "unit: EURtable")).hasMessageContaining("a table has at least two");
        refused(TABLE.replace(
                        "incapacityFrom: 2020-01-01",
                        "label: {fr: a, nl: b, de: c, en: d}\n    incapacityFrom: 2020-01-01"))
                .hasMessageContaining("Write either label");
    }

    private static Object valueOf(String unit, String value) {
        String file =
                FILE.replace("unit: EUR", unit).replace("value: 5.00", value).replace("value: 5.50", value);
        return ParameterReader.read("a/b", file).values().getFirst().value();
    }

    private static AbstractThrowableAssert<?, ?> refused(String content) {
        return assertThatThrownBy(() -> ParameterReader.read("money/premium", content))
                .isInstanceOf(LawFileException.class)
                .hasMessageStartingWith("parameters/money/premium.yaml");
    }

    private static final String TERM = """
            title: {fr: a, nl: b, de: c, en: d}
            unit: workingDays
            values:
              - until: 2022-09-30
                value: 40
                source: "Decree of 2016"
                citation: {source: x, article: y}
                certainty: official
              - from: 2022-10-01
                value: 49
                unit: days
                source: "Decree of 2022"
                citation: {source: x, article: y}
                certainty: official
            lastCheckedOn: 2026-11-30
            """;

    @Test
    void a_term_may_change_its_unit() {
        Parameter<?> term = ParameterReader.read("occupational/term", TERM);
        assertThat(term.at(LocalDate.of(2022, 9, 30)).orElseThrow().value())
                .isEqualTo(new Term(40, Term.Unit.WORKING_DAYS));
        assertThat(term.at(LocalDate.of(2022, 10, 1)).orElseThrow().value()).isEqualTo(Term.days(49));
        assertThat(term.unit()).isEqualTo(Unit.WORKING_DAYS);
    }

    @Test
    void only_a_term_may_and_only_to_a_unit_of_terms() {
        assertThatThrownBy(() -> ParameterReader.read("x/y", TERM.replace("unit: days", "unit: EUR")))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("values[2].unit: 'EUR' is no unit for this value");
        assertThatThrownBy(() -> ParameterReader.read("x/y", TERM.replace("unit: days", "unit: fortnights")))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("'fortnights' is no unit for this value");
        assertThatThrownBy(() -> ParameterReader.read(
                        "money/premium", FILE.replace("    value: 5.50\n", "    value: 5.50\n    unit: days\n")))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("'days' is no unit for this value");
    }
}
