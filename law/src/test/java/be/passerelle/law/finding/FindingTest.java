// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "239");
    private static final Phrase MISSING = Phrase.of("missing");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LATER = DAY.plusDays(1);

    private final AtomicInteger built = new AtomicInteger();

    @Test
    void the_reason_is_built_only_when_asked_for() {
        Finding<Integer> finding = told(5, "a", DAY)
                .given(line("before"))
                .and(told(1, "b", DAY), Integer::sum)
                .map(six -> six + 1)
                .noting(line("after"))
                .under(ARTICLE, seven -> Phrase.of("rule", "value", seven));
        assertThat(finding.value()).isEqualTo(Optional.of(7));
        assertThat(built).hasValue(0);
        assertThat(read(finding)).isEqualTo("rule[before a b after]");
        assertThat(built).hasValue(4);
        assertThat(finding.reason().statement().values()).containsEntry("value", 7);
    }

    @Test
    void a_combination_that_no_article_closes_reads_first_line_first() {
        assertThat(read(told(1, "a", DAY).and(told(2, "b", DAY)).noting(line("c"))))
                .isEqualTo("a[b c]");
        assertThatThrownBy(() -> Finding.of(1, _ -> {}).reason()).isInstanceOf(IllegalStateException.class);
    }

    /// The tables of three-valued logic: what decided stays, with its reason alone where it alone decided.
    @Test
    void and_is_no_as_soon_as_one_is_no_and_else_unknown_as_soon_as_one_is() {
        assertThat(read(yes("a").and(yes("b")).under(ARTICLE, _ -> Phrase.of("both"))))
                .isEqualTo("both[a b]");
        assertThat(read(yes("a").and(no("b")))).isEqualTo("no b");
        assertThat(read(no("a").and(yes("b")))).isEqualTo("no a");
        assertThat(read(no("a").and(no("b")))).isEqualTo("no a");
        assertThat(read(unknown("a").and(no("b")))).isEqualTo("no b");
        assertThat(read(no("a").and(unknown("b")))).isEqualTo("no a");
        assertThat(read(yes("a").and(unknown("b")))).isEqualTo("unknown b");
        assertThat(read(unknown("a").and(yes("b")))).isEqualTo("unknown a");
        assertThat(read(unknown("a").and(unknown("b")))).isEqualTo("unknown a");
    }

    @Test
    void or_is_told_as_soon_as_one_is_and_no_only_when_both_are() {
        assertThat(read(yes("a").or(() -> no("b")))).isEqualTo("a");
        assertThat(read(no("a").or(() -> yes("b")))).isEqualTo("b");
        assertThat(read(unknown("a").or(() -> yes("b")))).isEqualTo("b");
        assertThat(read(no("a").or(() -> no("b")))).isEqualTo("no a[b]");
        assertThat(read(no("a").or(() -> unknown("b")))).isEqualTo("unknown b");
        assertThat(read(unknown("a").or(() -> no("b")))).isEqualTo("unknown a");
        assertThat(read(unknown("a").or(() -> unknown("b")))).isEqualTo("unknown a");
    }

    @Test
    void what_already_decided_looks_no_further() {
        assertThat(no("a").and(() -> told(built.incrementAndGet(), "b", DAY)).isNo())
                .isTrue();
        assertThat(yes("a").or(() -> yes("b" + built.incrementAndGet())).isTold())
                .isTrue();
        assertThat(built).hasValue(0);
        assertThat(unknown("a").and(() -> no("b")).isNo()).isTrue();
    }

    @Test
    void it_is_stable_as_long_as_all_that_it_used() {
        assertThat(told(1, "a", DAY).and(told(2, "b", LATER)).stableUntil()).isEqualTo(DAY);
        assertThat(told(1, "a", LATER).and(told(2, "b", DAY)).stableUntil()).isEqualTo(DAY);
        assertThat(told(1, "a", DAY).and(no("b").stableAtMost(LATER)).stableUntil())
                .as("a no decides alone")
                .isEqualTo(LATER);
        assertThat(told(1, "a", DAY).and(unknown("b").stableAtMost(LATER)).stableUntil())
                .isEqualTo(DAY);
        assertThat(no("a").stableAtMost(DAY)
                        .or(() -> yes("b").stableAtMost(LATER))
                        .stableUntil())
                .isEqualTo(DAY);
        assertThat(unknown("a")
                        .stableAtMost(LATER)
                        .or(() -> no("b").stableAtMost(DAY))
                        .stableUntil())
                .isEqualTo(DAY);
        assertThat(told(1, "a", DAY).map(one -> one + 1).stableUntil()).isEqualTo(DAY);
        assertThat(told(1, "a", DAY).then(_ -> told(2, "b", LATER)).stableUntil())
                .isEqualTo(DAY);
        assertThat(told(1, "a", DAY).choose(_ -> told(2, "b", LATER)).stableUntil())
                .isEqualTo(DAY);
        assertThat(unknown("a").stableAtMost(DAY).ifUnknown(() -> yes("b")).stableUntil())
                .isEqualTo(DAY);
        assertThat(yes("a").stableUntil()).isEqualTo(LocalDate.MAX);
        assertThat(told(1, "a", DAY).stableAtMost(LATER).stableUntil()).isEqualTo(DAY);
    }

    @Test
    void it_is_as_sure_as_the_weakest_source() {
        Finding<Yes> sure = sure(Certainty.OFFICIAL);
        Finding<Yes> inferred = sure(Certainty.INFERRED);
        assertThat(sure.and(inferred).certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(inferred.and(sure).certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(inferred.then(_ -> sure).certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(inferred.choose(_ -> sure).certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(inferred.negated().or(() -> sure).certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(inferred.where(_ -> false).certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(Finding.each(List.of(sure, inferred)).certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(yes("a").and(unknown("b")).certainty()).isEqualTo(Certainty.OPEN);
    }

    @Test
    void a_value_goes_on_and_the_rest_stays_as_it_is() {
        assertThat(read(yes("a").then(_ -> yes("b")))).isEqualTo("a[b]");
        assertThat(read(yes("a").then(_ -> no("b")))).isEqualTo("no a[b]");
        assertThat(read(yes("a").choose(_ -> yes("b")))).isEqualTo("b");
        assertThat(read(no("a").choose(_ -> yes("b")))).isEqualTo("no a");
        assertThat(read(unknown("a").then(_ -> yes("b")))).isEqualTo("unknown a");
        assertThat(read(told(1, "a", DAY).mapIfAny(_ -> Optional.empty()))).isEqualTo("no a");
        assertThat(told(1, "a", DAY).mapIfAny(one -> Optional.of(one + 1)).value())
                .contains(2);
        assertThat(read(told(1, "a", DAY).where(one -> one > 1))).isEqualTo("no a");
        assertThat(read(told(2, "a", DAY).where(one -> one > 1))).isEqualTo("a");
        assertThat(read(no("a").negated())).isEqualTo("a");
        assertThat(read(yes("a").negated())).isEqualTo("no a");
        assertThat(read(unknown("a").negated())).isEqualTo("unknown a");
    }

    @Test
    void the_first_that_is_known_answers_and_what_is_missing_is_said_too() {
        assertThat(read(unknown("a").ifUnknown(() -> yes("b")))).isEqualTo("b[a]");
        assertThat(read(unknown("a").ifUnknown(() -> unknown("b")))).isEqualTo("unknown b");
        assertThat(read(no("a").ifUnknown(() -> yes("b")))).isEqualTo("no a");
    }

    @Test
    void an_article_closes_a_value_and_a_no_but_never_what_cannot_be_told() {
        Phrase not = Phrase.of("not");
        assertThat(read(yes("a").under(ARTICLE, _ -> Phrase.of("rule"), not))).isEqualTo("rule[a]");
        assertThat(read(no("a").under(ARTICLE, _ -> Phrase.of("rule"), not))).isEqualTo("no not[a]");
        assertThat(read(no("a").under(ARTICLE, _ -> Phrase.of("rule")))).isEqualTo("no a");
        assertThat(read(yes("a").noUnder(ARTICLE, not))).isEqualTo("a");
        assertThat(read(unknown("a").under(ARTICLE, _ -> Phrase.of("rule"), not).noting(line("b"))))
                .isEqualTo("unknown a");
        assertThat(read(told(3, "a", DAY).step(ARTICLE, three -> Phrase.of("step" + three))))
                .isEqualTo("a[step3]");
    }

    @Test
    void several_are_told_when_none_is_unknown() {
        Finding<List<Integer>> each =
                Finding.each(List.of(told(1, "a", LATER), Finding.no(line("b")), told(3, "c", DAY)));
        assertThat(each.value()).contains(List.of(1, 3));
        assertThat(each.stableUntil()).isEqualTo(DAY);
        assertThat(read(each)).isEqualTo("a[b c]");
        assertThat(read(Finding.each(List.of(yes("a"), unknown("b"))))).isEqualTo("unknown b");
    }

    @Test
    void no_rule_counts_from_a_day_beyond_all_reckoning() {
        DatedFact slip = new DatedFact(LocalDate.of(20220, 1, 3), 4);
        assertThat(slip.as("law.fact.proposed").isUnknown()).isTrue();
        assertThat(new DatedFact(LocalDate.MAX, 4).as("law.fact.proposed").isUnknown())
                .isTrue();
        Finding<LocalDate> day = new DatedFact(DAY, 4).as("law.fact.proposed");
        assertThat(day.value()).contains(DAY);
        assertThat(day.reason().act()).contains(4);
    }

    private Why line(String key) {
        return lines -> {
            built.incrementAndGet();
            lines.fact(Phrase.of(key));
        };
    }

    private Finding<Integer> told(int value, String key, LocalDate stableUntil) {
        return Finding.of(value, line(key)).stableAtMost(stableUntil);
    }

    private Finding<Yes> yes(String key) {
        return Finding.when(true, line(key));
    }

    private Finding<Yes> no(String key) {
        return Finding.when(false, line(key));
    }

    private Finding<Yes> unknown(String key) {
        return Finding.unknown(MISSING, line(key));
    }

    private Finding<Yes> sure(Certainty certainty) {
        return new Finding.Told<>(Yes.YES, LocalDate.MAX, certainty, line("a"));
    }

    private static String read(Finding<?> finding) {
        String answer = switch (finding) {
            case Finding.Told<?> _ -> "";
            case Finding.No<?> _ -> "no ";
            case Finding.Unknown<?> _ -> "unknown ";
        };
        return answer + read(finding.reason());
    }

    private static String read(Reason reason) {
        List<String> steps = new ArrayList<>();
        reason.steps().forEach(step -> steps.add(read(step)));
        String key = reason.statement().key();
        return steps.isEmpty() ? key : key + "[" + String.join(" ", steps) + "]";
    }
}
