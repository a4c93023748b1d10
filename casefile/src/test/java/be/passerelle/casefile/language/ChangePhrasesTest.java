// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangePhrasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final Reason WHY = Reason.fact(Phrase.of("procedure.noTerm"));
    private static final Entitlement PRESUMED =
            right(Entitlement.Kind.PRESUMPTION_DURING_TRAJECTORY, Period.of(DAY, DAY.plusDays(9)), Optional.empty());
    private static final Entitlement PREMIUM =
            right(Entitlement.Kind.HOURLY_PREMIUM, Period.of(DAY, DAY), Optional.of(Money.of("100.00")));

    @Test
    void a_right_is_named_with_its_days_or_its_amount() {
        assertThat(staff(new Change.RightGained(PRESUMED)))
                .containsExactly("New right: presumption of incapacity during the trajectory,"
                        + " from 21 September 2026 to 30 September 2026");
        assertThat(staff(new Change.RightGained(PREMIUM)))
                .containsExactly("New right: hourly training premium, €100.00");
        assertThat(you(new Change.RightLost(PRESUMED)))
                .containsExactly("No longer applies: presumption of incapacity during the trajectory,"
                        + " from 21 September 2026 to 30 September 2026");
    }

    @Test
    void a_right_that_changes_says_what_it_was() {
        Entitlement more = right(PREMIUM.kind(), PREMIUM.period(), Optional.of(Money.of("120.00")));
        assertThat(staff(new Change.RightChanged(PREMIUM, more)))
                .containsExactly("Changes: hourly training premium, €120.00 (before: €100.00)");
        Entitlement longer = right(PRESUMED.kind(), Period.of(DAY, DAY), Optional.empty());
        assertThat(staff(new Change.RightChanged(PRESUMED, longer)))
                .containsExactly("Changes: presumption of incapacity during the trajectory,"
                        + " on 21 September 2026 (before: from 21 September 2026 to 30 September 2026)");
    }

    @Test
    void a_prospect_says_what_the_training_earns() {
        Prospect prospect = new Prospect(
                1,
                Finding.of(Period.of(DAY, DAY), lines -> lines.add(WHY)),
                Finding.of(Money.of("5.00"), lines -> lines.add(WHY)),
                BigDecimal.valueOf(120),
                Finding.of(Money.of("500.00"), lines -> lines.add(WHY)));
        assertThat(staff(new Change.ProspectOpened(prospect)))
                .containsExactly(
                        "Premium of €5.00 for each hour followed, at most €600.00 for 120 hours",
                        "In addition €500.00 if the training is completed with success");
    }

    @Test
    void a_task_names_who_has_it_and_by_when() {
        assertThat(staff(new Change.TaskOpened(plan(LocalDate.MIN, Optional.of(DAY)))))
                .containsExactly("Draw up the reintegration plan – return-to-work coordinator, by 21 September 2026");
        assertThat(staff(new Change.TaskOpened(plan(DAY, Optional.empty()))))
                .containsExactly("Draw up the reintegration plan – return-to-work coordinator, from 21 September 2026");
        assertThat(staff(new Change.TaskOpened(plan(LocalDate.MIN, Optional.empty()))))
                .containsExactly(
                        "Draw up the reintegration plan – return-to-work coordinator, without a term in the law");
        assertThat(staff(new Change.TaskSettled(plan(LocalDate.MIN, Optional.empty()))))
                .containsExactly("Draw up the reintegration plan – return-to-work coordinator, no longer to be done");
    }

    @Test
    void a_deadline_that_moves_says_both_days() {
        NextAct none = plan(LocalDate.MIN, Optional.empty());
        NextAct early = plan(LocalDate.MIN, Optional.of(DAY));
        NextAct late = plan(LocalDate.MIN, Optional.of(DAY.plusDays(9)));
        assertThat(staff(new Change.DeadlineMoved(early, late)))
                .containsExactly("Draw up the reintegration plan – return-to-work coordinator,"
                        + " by 30 September 2026 instead of 21 September 2026");
        assertThat(staff(new Change.DeadlineMoved(none, early))).isEqualTo(staff(new Change.TaskOpened(early)));
        assertThat(staff(new Change.DeadlineMoved(early, none)))
                .containsExactly("Draw up the reintegration plan – return-to-work coordinator,"
                        + " no term in the law any more (before: 21 September 2026)");
    }

    @Test
    void the_insured_person_reads_who_does_what() {
        NextAct soon = plan(LocalDate.MIN, Optional.of(DAY));
        NextAct none = plan(LocalDate.MIN, Optional.empty());
        assertThat(you(new Change.TaskOpened(soon)))
                .containsExactly("Your coordinator writes your reintegration plan with you, by 21 September 2026");
        assertThat(you(new Change.TaskOpened(none)))
                .containsExactly("Your coordinator writes your reintegration plan with you");
        assertThat(you(new Change.TaskSettled(none)))
                .containsExactly("Your coordinator writes your reintegration plan with you: no longer to do");
        assertThat(you(new Change.DeadlineMoved(soon, none)))
                .containsExactly("Your coordinator writes your reintegration plan with you:"
                        + " there is no last day any more (before: 21 September 2026)");
    }

    @Test
    void every_language_can_say_it() {
        NextAct next = plan(LocalDate.MIN, Optional.of(DAY));
        for (Language language : Language.values()) {
            for (Phrase phrase : ChangePhrases.of(new Change.TaskOpened(next))) {
                assertThat(CaseFileTexts.texts().word(phrase, language)).contains("2026");
            }
        }
    }

    private static Entitlement right(Entitlement.Kind kind, Period period, Optional<Money> amount) {
        return new Entitlement(kind, 3, period, amount, Finding.of(period, lines -> lines.add(WHY)));
    }

    private static NextAct plan(LocalDate from, Optional<LocalDate> until) {
        Row<?, ?> row = Procedure.rows().stream()
                .filter(r -> r.duty().task().equals("trajectory.plan") && r.by() == Role.RETURN_TO_WORK_COORDINATOR)
                .findFirst()
                .orElseThrow();
        Finding<Deadline> deadline =
                until.isEmpty() ? Duty.noTerm() : Finding.of(Deadline.on(until.get()), lines -> lines.add(WHY));
        return new NextAct(row, 3, true, from, DAY, deadline, Optional.empty(), Optional.empty());
    }

    private static List<String> staff(Change change) {
        return worded(ChangePhrases.of(change));
    }

    private static List<String> you(Change change) {
        return worded(ChangePhrases.you(change));
    }

    private static List<String> worded(List<Phrase> phrases) {
        return phrases.stream()
                .map(p -> CaseFileTexts.texts().word(p, Language.EN))
                .toList();
    }
}
