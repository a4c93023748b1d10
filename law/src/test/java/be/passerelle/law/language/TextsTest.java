// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts TEXTS = Texts.ofLaw();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    @Test
    void a_day_is_written_long_in_each_language() {
        assertThat(inAll(DAY))
                .containsExactly("21 septembre 2026", "21 september 2026", "21. September 2026", "21 September 2026");
    }

    @Test
    void the_first_of_a_month_has_its_french_form() {
        assertThat(inAll(LocalDate.of(2026, 8, 1)))
                .containsExactly("1er août 2026", "1 augustus 2026", "1. August 2026", "1 August 2026");
    }

    @Test
    void a_day_with_its_weekday_and_a_day_in_brief() {
        assertThat(inAll(WrittenDay.withWeekday(DAY)))
                .containsExactly(
                        "lundi 21 septembre 2026",
                        "maandag 21 september 2026",
                        "Montag, 21. September 2026",
                        "Monday 21 September 2026");
        LocalDate lateInYear = LocalDate.of(2026, 12, 31);
        assertThat(inAll(WrittenDay.brief(DAY, lateInYear)))
                .containsExactly("21 sept.", "21 sep", "21. Sept.", "21 Sept");
        assertThat(inAll(WrittenDay.brief(DAY, lateInYear.plusDays(1))))
                .containsExactly("21 sept. 2026", "21 sep 2026", "21. Sept. 2026", "21 Sept 2026");
        assertThat(TEXTS.value(WrittenDay.brief(LocalDate.of(2026, 8, 1), DAY), Language.FR))
                .isEqualTo("1er août");
    }

    @Test
    void french_de_loses_its_vowel_before_another() {
        assertThat(hours(YearMonth.of(2026, 10))).isEqualTo("Les heures d’octobre 2026 de l’année");
        assertThat(hours(YearMonth.of(2026, 8))).isEqualTo("Les heures d’août 2026 de l’année");
        assertThat(hours(YearMonth.of(2026, 11))).isEqualTo("Les heures de novembre 2026 de l’année");
        assertThat(written("mode {name}", "Agnès")).isEqualTo("mode Agnès");
        assertThat(written("De {name}", "Éric")).isEqualTo("D’Éric");
    }

    private static String hours(YearMonth month) {
        return written("Les heures de {name} de l’année", month);
    }

    private static String written(String text, Object value) {
        StringBuilder to = new StringBuilder();
        Template.parse("here", text, Language.FR)
                .write(Phrase.of("here", "name", value), Language.FR, new Values(TEXTS), to);
        return to.toString();
    }

    @Test
    void french_lines_do_not_break_before_a_mark_or_inside_quotation_marks() {
        assertThat(FrenchSpacing.of("Quoi ? « Un mot » : oui ; non !"))
                .isEqualTo("Quoi\u00a0? «\u00a0Un mot\u00a0»\u00a0: oui\u00a0; non\u00a0!");
        assertThat(FrenchSpacing.of("« ")).isEqualTo("«\u00a0");
        assertThat(FrenchSpacing.of(" »")).isEqualTo("\u00a0»");
        assertThat(FrenchSpacing.of("à 14:05, 5 € - fin ")).isEqualTo("à 14:05, 5 € - fin ");
    }

    @Test
    void only_french_texts_get_french_spaces_and_what_people_wrote_gets_none() {
        Phrase typed = Phrase.of("typed", "text", "Non ! ");
        assertThat(worded("Il écrit : « {text} »", Language.FR, typed))
                .isEqualTo("Il écrit\u00a0: «\u00a0Non ! \u00a0»");
        assertThat(worded("He writes : {text}", Language.EN, typed)).isEqualTo("He writes : Non ! ");
    }

    private static String worded(String text, Language language, Phrase phrase) {
        StringBuilder sentence = new StringBuilder();
        Template.parse("test", text, language).write(phrase, language, new Values(TEXTS), sentence);
        return sentence.toString();
    }

    @Test
    void a_month_and_a_moment() {
        assertThat(inAll(YearMonth.of(2026, 3))).containsExactly("mars 2026", "maart 2026", "März 2026", "March 2026");
        assertThat(inAll(LocalDateTime.of(2026, 9, 21, 14, 5)))
                .containsExactly(
                        "21 septembre 2026 à 14:05",
                        "21 september 2026 om 14:05",
                        "21. September 2026 um 14:05",
                        "21 September 2026 at 14:05");
    }

    @Test
    void a_period_names_both_ends() {
        assertThat(inAll(Period.of(DAY, DAY.plusDays(9))))
                .containsExactly(
                        "du 21 septembre 2026 au 30 septembre 2026",
                        "van 21 september 2026 tot en met 30 september 2026",
                        "vom 21. September 2026 bis zum 30. September 2026",
                        "from 21 September 2026 to 30 September 2026");
        assertThat(TEXTS.value(Period.since(DAY), Language.FR)).isEqualTo("à partir du 21 septembre 2026");
        assertThat(TEXTS.value(Period.of(DAY, DAY), Language.EN)).isEqualTo("on 21 September 2026");
    }

    @Test
    void a_term_knows_one_and_many() {
        assertThat(inAll(Term.months(1))).containsExactly("un mois", "één maand", "ein Monat", "one month");
        assertThat(inAll(Term.months(6))).containsExactly("6 mois", "6 maanden", "6 Monate", "6 months");
        assertThat(inAll(Term.days(0)))
                .containsExactly("le jour même", "dezelfde dag", "am selben Tag", "the same day");
    }

    @Test
    void an_amount_keeps_two_decimals_and_its_sign_stays_with_it() {
        assertThat(inAll(Money.of("5.00"))).containsExactly("5,00\u00a0€", "5,00\u00a0€", "5,00\u00a0€", "€5.00");
        assertThat(inAll(Money.of("1234567.8912")))
                .containsExactly(
                        "1\u00a0234\u00a0567,8912\u00a0€",
                        "1.234.567,8912\u00a0€",
                        "1.234.567,8912\u00a0€",
                        "€1,234,567.8912");
        assertThat(inAll(Money.of("-0.50"))).containsExactly("-0,50\u00a0€", "-0,50\u00a0€", "-0,50\u00a0€", "-€0.50");
        assertThat(TEXTS.value(Money.of("500"), Language.FR)).isEqualTo("500,00\u00a0€");
    }

    @Test
    void a_number_is_grouped_from_five_digits() {
        assertThat(inAll(2026)).containsExactly("2026", "2026", "2026", "2026");
        assertThat(inAll(10_000L)).containsExactly("10\u00a0000", "10.000", "10.000", "10,000");
        assertThat(inAll(new BigDecimal("7.50"))).containsExactly("7,5", "7,5", "7,5", "7.5");
        assertThat(TEXTS.value(new BigDecimal("100"), Language.NL)).isEqualTo("100");
    }

    @Test
    void words_for_the_rest() {
        assertThat(inAll(Scheme.SELF_EMPLOYED))
                .containsExactly("travailleur indépendant", "zelfstandige", "Selbstständiger", "self-employed");
        assertThat(inAll(Term.Unit.MONTHS)).containsExactly("mois", "maanden", "Monate", "months");
        assertThat(TEXTS.value(true, Language.DE)).isEqualTo("ja");
        assertThat(TEXTS.value(List.of(1, 2, 3), Language.FR)).isEqualTo("1, 2 et 3");
        assertThat(TEXTS.value(new Wording("a", "b", "c", "d"), Language.DE)).isEqualTo("c");
        assertThat(inAll(Citation.of("ar-1996-07-03", "239", "§2")))
                .containsExactly(
                        "AR 3.7.1996, art. 239 §2",
                        "KB 3.7.1996, art. 239 §2",
                        "KE 3.7.1996, Art. 239 §2",
                        "RD 3.7.1996, art. 239 §2");
    }

    @Test
    void a_word_follows_the_number() {
        Phrase one = Phrase.of("law.fact.hoursFollowed", "hours", 1, "month", YearMonth.of(2026, 3));
        Phrase nought = Phrase.of("law.fact.hoursFollowed", "hours", 0, "month", YearMonth.of(2026, 3));
        assertThat(TEXTS.word(one, Language.FR)).isEqualTo("1 heure effectivement suivie en mars 2026");
        assertThat(TEXTS.word(nought, Language.FR)).isEqualTo("0 heure effectivement suivie en mars 2026");
        assertThat(TEXTS.word(nought, Language.EN)).isEqualTo("0 hours really followed in March 2026");
    }

    @Test
    void a_phrase_may_stand_in_a_phrase() {
        Phrase inner = Phrase.of("law.plan.by", "day", DAY);
        assertThat(TEXTS.word(Phrase.of("law.openQuestion", "text", inner), Language.EN))
                .isEqualTo("Reintegration plan to be drawn up by 21 September 2026");
    }

    @Test
    void a_missing_text_is_an_error_that_names_key_and_language() {
        assertThatThrownBy(() -> TEXTS.word(Phrase.of("law.nowhere"), Language.DE))
                .hasMessage("no text law.nowhere in de; add it to the text files of all four languages");
    }

    @Test
    void a_missing_value_is_an_error_that_names_the_placeholder() {
        assertThatThrownBy(() -> TEXTS.word(Phrase.of("law.plan.by"), Language.FR))
                .hasMessage("the phrase law.plan.by has no value for {day}");
    }

    @Test
    void a_value_of_an_unknown_kind_is_an_error() {
        assertThatThrownBy(() -> TEXTS.value(new StringBuilder(), Language.FR)).hasMessageContaining("StringBuilder");
    }

    @Test
    void files_that_differ_between_languages_are_refused() {
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "incomplete"))
                .hasMessage("texts incomplete: second is missing in nl");
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "unequal"))
                .hasMessage("texts unequal: first has the placeholders [day] in fr and [date] in de");
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "doubled")).hasMessageContaining("the key first twice");
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "absent")).hasMessageContaining("no text file");
    }

    private static List<String> inAll(Object value) {
        return List.of(Language.values()).stream()
                .map(language -> TEXTS.value(value, language))
                .toList();
    }
}
