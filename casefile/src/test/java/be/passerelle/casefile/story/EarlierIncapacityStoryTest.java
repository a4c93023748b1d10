// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An incapacity of 2021 becomes known in 2024, while another one runs: all of it is told, and what is due today stays
/// what it was.
class EarlierIncapacityStoryTest {

    private final InventedLife life = InventedLife.incapable().proposed().on(day("2024-03-04"));
    private final int earlier = recognised("2021-02-01", "2021-12-31");

    private int recognised(String from, String until) {
        return life.by(
                PHYSICIAN,
                0,
                day(from),
                new IncapacityAct.Recognised(day(until), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty()));
    }

    private Incapacity incapacity(int number) {
        return life.file().threads(Incapacity.INCAPACITY).number(number).orElseThrow();
    }

    private LocalDate later() {
        return incapacity(life.incapacity()).recognised().day();
    }

    private void prolonged(String from, String until) {
        life.by(PHYSICIAN, earlier, day(from), new IncapacityAct.Prolonged(day(until)));
    }

    private void invalidUntil(String until) {
        prolonged("2022-01-01", "2022-01-31");
        life.by(
                PHYSICIAN,
                earlier,
                day("2022-01-10"),
                new IncapacityAct.InvalidityProposed(day(until), Sealed.readable("rests")));
        life.by(INSPECTOR, earlier, day("2022-02-01"), new IncapacityAct.InvalidityRecognised(day(until)));
    }

    @Test
    void all_of_it_is_told_with_the_days_of_then_by_whoever_was_competent_then() {
        IncapacityAct invalid = new IncapacityAct.InvalidityRecognised(day("2022-12-31"));
        assertThat(life.refusedOn(INSPECTOR, earlier, day("2022-02-01"), invalid))
                .isNotEmpty();
        invalidUntil("2022-12-31");
        assertThat(life.refusedOn(
                        PHYSICIAN, earlier, day("2023-01-01"), new IncapacityAct.Prolonged(day("2023-02-28"))))
                .contains("primary");
        life.by(INSPECTOR, earlier, day("2023-01-01"), new IncapacityAct.Prolonged(day("2023-02-28")));
        life.by(INSPECTOR, earlier, day("2023-02-15"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(incapacity(earlier).isOpen()).isFalse();
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2023-02-15"))).isTrue();
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2023-02-16"))).isFalse();
        assertThat(Recognitions.isInvalidOn(life.file(), InventedLife.LAW, day("2022-02-01")))
                .isTrue();
        assertThat(Recognitions.isInvalidOn(life.file(), InventedLife.LAW, day("2022-01-31")))
                .isFalse();
    }

    /// The end of then ends nothing that was begun in the later one.
    @Test
    void what_runs_today_is_untouched() {
        LocalDate since = IncapacityChain.of(life.file(), InventedLife.LAW, incapacity(life.incapacity()))
                .since();
        assertThat(life.file()
                        .threads(Incapacity.INCAPACITY)
                        .open()
                        .orElseThrow()
                        .number())
                .isEqualTo(life.incapacity());
        life.by(PHYSICIAN, earlier, day("2021-12-31"), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        assertThat(life.file().threads(Trajectory.TRAJECTORY).open()).isPresent();
        assertThat(incapacity(life.incapacity()).isOpen()).isTrue();
        assertThat(IncapacityChain.of(life.file(), InventedLife.LAW, incapacity(life.incapacity()))
                        .since())
                .isEqualTo(since);
        assertThat(Recognitions.isRecognisedOn(life.file(), life.today())).isTrue();
    }

    /// Nor does a cause that kept the person outside the public then.
    @Test
    void what_it_came_from_keeps_nobody_out_today() {
        life.by(PHYSICIAN, earlier, day("2021-02-01"), new IncapacityAct.CauseEstablished(Cause.ACCIDENT_AT_WORK));
        assertThat(life.file().threads(Trajectory.TRAJECTORY).open()).isPresent();
    }

    /// Somebody says how it went on: it is asked for, and no term is over.
    @Test
    void somebody_is_asked_how_it_went_on_without_a_term() {
        assertThat(life.next().stream()
                        .filter(n -> n.thread() == earlier && n.obligatory() && n.role() == Role.ADVISORY_PHYSICIAN))
                .isNotEmpty()
                .allMatch(n -> n.until().isEmpty());
        life.by(PHYSICIAN, earlier, day("2021-12-31"), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        assertThat(life.next()).noneMatch(n -> n.thread() == earlier);
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).isNotEmpty();
        assertThat(next(life, "incapacity.prolonged").thread()).isEqualTo(life.incapacity());
    }

    @Test
    void it_ends_before_the_later_one_begins_and_not_by_a_death() {
        invalidUntil("2022-12-31");
        IncapacityAct over = new IncapacityAct.Prolonged(later());
        assertThat(life.refusedOn(INSPECTOR, earlier, day("2023-01-01"), over)).containsExactly("beforeNextIncapacity");
        IncapacityAct before = new IncapacityAct.Prolonged(later().minusDays(1));
        assertThat(life.refusedOn(INSPECTOR, earlier, day("2023-01-01"), before))
                .isEmpty();
        IncapacityAct fit = new IncapacityAct.Ended(EndCause.FIT_FOR_WORK);
        assertThat(life.refusedOn(INSPECTOR, earlier, later(), fit)).containsExactly("beforeNextIncapacity");
        assertThat(life.refusedOn(INSPECTOR, earlier, later().minusDays(1), fit))
                .isEmpty();
        assertThat(life.refusedOn(INSPECTOR, earlier, day("2022-12-31"), new IncapacityAct.Ended(EndCause.DEATH)))
                .containsExactly("aliveInNextIncapacity");
    }

    /// Invalid until less than three months before the later one: that one goes on with the invalidity, as article 93
    /// says, and the council decides on it.
    @Test
    void the_law_of_relapses_joins_the_later_one_to_it() {
        String last = later().minusMonths(2).toString();
        invalidUntil(last);
        life.by(INSPECTOR, earlier, day(last), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        IncapacityChain chain = IncapacityChain.of(life.file(), InventedLife.LAW, incapacity(life.incapacity()));
        assertThat(chain.since()).isEqualTo("2021-02-01");
        assertThat(chain.invalid()).isTrue();
        assertThat(duties(life, Role.INSPECTING_PHYSICIAN)).contains("incapacity.invalidityRecognised");
    }

    /// Full-time work of today closes the incapacity of today alone.
    @Test
    void work_resumed_today_closes_the_later_one_alone() {
        life.by(
                COORDINATOR,
                0,
                new OutcomeAct.ReturnedToWork(WorkExtent.FULL, WorkWith.OTHER_EMPLOYER, Optional.empty()));
        assertThat(incapacity(earlier).resumed()).isEmpty();
        assertThat(incapacity(life.incapacity()).resumed()).isPresent();
        prolonged("2022-01-01", "2022-01-31");
    }

    /// One more is reported, of the time between: the first one ends before that.
    @Test
    void a_third_one_lies_between() {
        int between = recognised("2022-06-01", "2022-06-30");
        assertThat(incapacity(earlier).next()).contains(day("2022-06-01"));
        assertThat(incapacity(between).next()).contains(later());
        prolonged("2022-01-01", "2022-01-31");
        life.by(
                PHYSICIAN,
                earlier,
                day("2022-01-10"),
                new IncapacityAct.InvalidityProposed(day("2022-12-31"), Sealed.readable("rests")));
        assertThat(life.refusedOn(
                        INSPECTOR,
                        earlier,
                        day("2022-02-01"),
                        new IncapacityAct.InvalidityRecognised(day("2022-06-01"))))
                .containsExactly("beforeNextIncapacity");
    }

    /// What was recorded of today may still be taken back beside it.
    @Test
    void it_keeps_nobody_from_taking_something_back() {
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.CauseEstablished(Cause.PRIVATE_ACCIDENT));
        int cause = life.file().head();
        assertThat(life.refused(PHYSICIAN, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(cause), "a mistake")))
                .isEmpty();
    }

    /// How long the year lasted then was not examined: nothing limits it, and it is shown as open; from 2002 on it is
    /// known.
    @Test
    void a_year_that_cannot_be_told_is_shown_as_open() {
        assertThat(toProlong("2001-12-31")).contains("procedure.yearUnknown");
        assertThat(toProlong("2002-01-01")).doesNotContain("procedure.yearUnknown");
    }

    private static List<String> toProlong(String first) {
        InventedLife old = new InventedLife().on(day(first)).registered();
        old.recognised(Scheme.EMPLOYEE, day("2002-03-31"), Optional.empty());
        return next(old, "incapacity.prolonged").deadline().lines().stream()
                .map(line -> line.statement().key())
                .toList();
    }

    @Test
    void after_a_death_nobody_is_asked_any_more() {
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.DEATH));
        assertThat(incapacity(earlier).isOpen()).isFalse();
        assertThat(incapacity(earlier).endCause()).isEmpty();
        assertThat(life.next()).noneMatch(n -> n.thread() == earlier);
        assertThat(life.refused(COORDINATOR, 0, new PersonAct.Died())).isNotEmpty();
    }
}
