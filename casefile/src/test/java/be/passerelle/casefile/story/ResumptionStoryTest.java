// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Sheets.authorised;
import static be.passerelle.casefile.story.Story.article;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static be.passerelle.casefile.story.Story.period;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.resumption.SelfEmployedTrack;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Role;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Work that is resumed in part during incapacity: from the declaration to the report of the last month.
class ResumptionStoryTest {

    /// Half-time from Monday 4 March 2024, declared on the Friday before, decided by Monday 15 April: the
    /// thirtieth working day, the first day included, Monday to Friday, without Easter Monday (1 April).
    @Test
    void from_the_declaration_to_the_report_of_the_last_month() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        int work = life.by(INSURED, 0, asked("2024-03-04", "19"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN))
                .contains("resumption.authorised", "resumption.refused")
                .doesNotContain("resumption.examined", "resumption.ended");
        assertThat(due(life, "resumption.authorised")).isEqualTo(day("2024-04-15"));
        assertThat(article(life, "resumption.authorised")).contains("100");
        assertThat(next(life, "resumption.monthReported").from()).isEqualTo(day("2024-04-01"));
        life.on(day("2024-03-12")).by(PHYSICIAN, work, authorised("19", "2024-05-15"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("resumption.authorised", "resumption.refused");
        assertThat(life.refused(INSURED, work, month("2024-03", 80))).containsExactly("tooEarly");
        life.on(day("2024-04-01"));
        assertThat(life.refused(INSURED, work, month("2024-02", 0))).containsExactly("monthOfWork");
        assertThat(life.refused(INSURED, work, month("2024-04", 80))).containsExactly("monthOfWork");
        life.by(INSURED, work, month("2024-03", 80));
        life.on(day("2024-05-02")).entered(COORDINATOR, Channel.TELEPHONE, work, month("2024-04", 84));
        assertThat(next(life, "resumption.monthReported").from()).isEqualTo(day("2024-05-16"));
        life.on(day("2024-05-16"));
        assertThat(life.refused(INSURED, work, month("2024-06", 1))).containsExactly("monthOfWork");
        assertThat(resumption(life).isOpen()).isTrue();
        life.by(INSURED, work, month("2024-05", 40));
        assertThat(resumption(life).isOpen()).isFalse();
        assertThat(resumption(life).lastDay()).contains(day("2024-05-15"));
        assertThat(duties(life, Role.INSURED)).isEmpty();
    }

    @Test
    void what_cannot_be_work_is_refused_with_words() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        assertThat(life.refused(INSURED, 0, asked("2024-03-04", "0"))).containsExactly("someWork");
        assertThat(life.refused(INSURED, 0, asked("2024-03-04", "-19"))).containsExactly("someWork");
        assertThat(life.refused(INSURED, 0, asked("2024-03-04", "38"))).isEmpty();
        assertThat(life.refused(INSURED, 0, asked("2024-03-04", "38.01"))).containsExactly("withinFullTime");
        assertThat(life.refused(INSURED, 0, asked("2024-11-30", "19"))).isEmpty();
        assertThat(life.refused(INSURED, 0, asked("2024-12-01", "19"))).containsExactly("firstDayRecognised");
        assertThat(life.refused(INSURED, 0, asked("2024-01-07", "19"))).containsExactly("firstDayRecognised");
        assertThat(life.refused(INSURED, 0, asked("2024-01-08", "19"))).containsExactly("stoppedBefore");
        assertThat(life.refused(INSURED, 0, asked("2024-01-09", "19"))).isEmpty();
        assertThat(life.refused(PHYSICIAN, 0, asked("2024-03-04", "19"))).containsExactly("wrongRole");
    }

    @Test
    void nobody_asks_without_a_recognised_day_and_one_request_at_a_time() {
        InventedLife life = InventedLife.incapable().on(day("2024-12-01"));
        assertThat(life.refused(INSURED, 0, asked("2024-12-02", "19"))).containsExactly("incapable");
        life.on(day("2024-03-01"));
        int work = life.by(INSURED, 0, asked("2024-03-04", "19"));
        assertThat(life.refused(INSURED, 0, asked("2024-03-05", "10"))).containsExactly("noUndecidedResumption");
        life.by(PHYSICIAN, work, authorised("19", "2024-10-31"));
        assertThat(life.refused(INSURED, 0, asked("2024-03-05", "10"))).isEmpty();
    }

    /// No authorisation without a recognised day, be it that the recognition ran out meanwhile; a refusal is
    /// open.
    @Test
    void nothing_is_authorised_once_the_recognition_has_run_out() {
        InventedLife life = InventedLife.incapable().on(day("2024-11-25"));
        int work = life.by(INSURED, 0, asked("2024-11-26", "19"));
        life.on(day("2024-12-01"));
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2025-02-28")))
                .containsExactly("incapable");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("resumption.refused");
        life.by(PHYSICIAN, life.incapacity(), day("2024-12-01"), new IncapacityAct.Prolonged(day("2025-01-07")));
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2025-02-28")))
                .isEmpty();
    }

    /// After a late declaration there is no term, and the reason says why: it falls as soon as possible.
    @Test
    void a_late_declaration_is_shown_where_the_decision_is_due() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-08"));
        life.by(INSURED, 0, asked("2024-03-04", "19"));
        assertThat(next(life, "resumption.authorised").until()).isEmpty();
        assertThat(next(life, "resumption.authorised")
                        .deadline()
                        .reason()
                        .statement()
                        .key())
                .isEqualTo("law.resumption.noTermWhenLate");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("resumption.authorised");
    }

    /// Two years at most since 1 April 2018.
    @Test
    void two_years_at_most() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        int work = life.by(INSURED, 0, asked("2024-03-04", "19"));
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2026-03-03")))
                .isEmpty();
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2026-03-04")))
                .containsExactly("withinLongest");
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2024-03-04")))
                .isEmpty();
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2024-03-03")))
                .containsExactly("untilAfterFirstDay");
        assertThat(life.refused(PHYSICIAN, work, authorised("38.5", "2024-03-31")))
                .containsExactly("withinFullTime");
    }

    /// What was worked until the refusal was sent is still reported; where nothing was, it is over at once.
    @Test
    void a_refusal_leaves_the_hours_worked_before_it_to_be_reported() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        int work = life.by(INSURED, 0, asked("2024-03-04", "19"));
        life.on(day("2024-03-20"))
                .by(PHYSICIAN, work, new ResumptionAct.Refused(Optional.of("too much for now"), Optional.empty()));
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2024-10-31")))
                .containsExactly("resumptionUndecided");
        assertThat(next(life, "resumption.monthReported").from()).isEqualTo(day("2024-03-21"));
        life.on(day("2024-03-21")).by(INSURED, work, month("2024-03", 45));
        assertThat(resumption(life).isOpen()).isFalse();

        InventedLife other = InventedLife.incapable().on(day("2024-03-01"));
        int planned = other.by(INSURED, 0, asked("2024-04-02", "19"));
        other.by(PHYSICIAN, planned, new ResumptionAct.Refused(Optional.of("too much for now"), Optional.empty()));
        assertThat(resumption(other).isOpen()).isFalse();
    }

    /// Every six months from the authorisation on; where the condition is no longer met, the physician has to
    /// end it.
    @Test
    void examined_every_six_months_and_ended_when_the_condition_is_no_longer_met() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        int work = life.by(INSURED, 0, asked("2024-03-04", "19"));
        life.by(PHYSICIAN, work, authorised("19", "2025-03-03"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("resumption.examined");
        assertThat(due(life, "resumption.examined")).isEqualTo(day("2024-09-01"));
        life.on(day("2024-08-20")).by(PHYSICIAN, work, examined(true));
        assertThat(due(life, "resumption.examined")).isEqualTo(day("2025-02-20"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("resumption.ended");
        life.on(day("2024-11-04")).by(PHYSICIAN, work, examined(false));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN))
                .contains("resumption.ended")
                .doesNotContain("resumption.examined");
        assertThat(life.refused(PHYSICIAN, work, ended("2024-03-08"))).containsExactly("reasonForPerson");
        life.by(PHYSICIAN, work, ended("2024-11-04", "the effort has become too great"));
        assertThat(resumption(life).lastDay()).contains(day("2024-11-04"));
        assertThat(life.refused(INSURED, work, ended("2024-03-08"))).containsExactly("workNotEnded");
    }

    @Test
    void a_short_authorisation_waits_for_no_examination() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        int work = life.by(INSURED, 0, asked("2024-03-04", "19"));
        life.by(PHYSICIAN, work, authorised("19", "2024-08-31"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("resumption.examined");
        life.on(day("2024-08-31"));
        assertThat(life.refused(PHYSICIAN, work, examined(true))).isEmpty();
        life.on(day("2024-09-01"));
        assertThat(life.refused(PHYSICIAN, work, examined(true))).containsExactly("workGoesOn");
    }

    @Test
    void the_person_stops_on_a_day_of_work() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        int work = life.by(INSURED, 0, asked("2024-03-04", "19"));
        life.by(PHYSICIAN, work, authorised("19", "2024-05-31"));
        life.on(day("2024-06-03"));
        assertThat(life.refused(INSURED, work, ended("2024-02-29"))).containsExactly("lastDayOfWork");
        assertThat(life.refused(INSURED, work, ended("2024-06-01"))).containsExactly("lastDayOfWork");
        life.entered(COORDINATOR, Channel.PAPER, work, ended("2024-05-10"));
        assertThat(resumption(life).lastDay()).contains(day("2024-05-10"));
    }

    @Test
    void it_ends_with_the_incapacity_with_full_time_work_and_with_the_person() {
        InventedLife life = working();
        life.on(day("2024-05-02"))
                .by(PHYSICIAN, life.incapacity(), day("2024-04-30"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        assertThat(resumption(life).lastDay()).contains(day("2024-04-30"));
        assertThat(duties(life, Role.INSURED)).contains("resumption.monthReported");

        InventedLife full = working().on(day("2024-03-01"));
        full.proposed().on(day("2024-05-02"));
        full.by(
                COORDINATOR,
                0,
                new OutcomeAct.ReturnedToWork(WorkExtent.FULL, WorkWith.SAME_EMPLOYER, Optional.empty()));
        assertThat(resumption(full).lastDay()).contains(day("2024-05-01"));

        InventedLife dead = working().on(day("2024-05-02"));
        dead.by(PHYSICIAN, dead.incapacity(), new IncapacityAct.Ended(EndCause.DEATH));
        assertThat(resumption(dead).isOpen()).isFalse();
        assertThat(dead.duties()).isEmpty();
    }

    /// What is recorded after the end of the incapacity, or the death, knows of it.
    @Test
    void a_request_that_is_recorded_late_ends_with_the_incapacity_too() {
        InventedLife life = InventedLife.incapable().on(day("2024-05-02"));
        life.by(PHYSICIAN, life.incapacity(), day("2024-04-30"), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.by(INSURED, 0, day("2024-04-19"), asked("2024-04-22", "19"));
        assertThat(resumption(life).lastDay()).contains(day("2024-04-30"));

        InventedLife dead = InventedLife.incapable().on(day("2024-05-02"));
        dead.by(PHYSICIAN, dead.incapacity(), new IncapacityAct.Ended(EndCause.DEATH));
        assertThat(dead.refused(INSURED, 0, asked("2024-05-02", "19"))).containsExactly("alive");
    }

    /// Only while no work is done: the presumption of a trajectory ends on the day before it.
    @Test
    void the_presumption_of_a_trajectory_ends_the_day_before_the_work() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        life.on(day("2024-03-01")).by(INSURED, 0, asked("2024-03-04", "19"));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).containsExactly(period("2024-01-08", "2024-03-03"));
    }

    @Test
    void work_that_runs_when_the_trajectory_begins_leaves_no_presumption_and_work_that_was_over_does() {
        InventedLife life = working().on(day("2024-04-02"));
        life.proposed().contactHeld(false).engaged();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY)).isEmpty();
        InventedLife over = working().on(day("2024-04-01"));
        over.by(INSURED, resumption(over).number(), ended("2024-04-01"));
        over.on(day("2024-04-02")).proposed().contactHeld(false).engaged();
        assertThat(days(over, Kind.PRESUMPTION_DURING_TRAJECTORY)).hasSize(1);
    }

    /// Before 12 April 2013 the authorisation came first.
    @Test
    void before_april_2013_the_authorisation_comes_first() {
        InventedLife life = of("2013-01-07", Scheme.EMPLOYEE).on(day("2013-04-01"));
        assertThat(life.refused(INSURED, 0, asked("2013-04-01", "19"))).containsExactly("authorisationFirst");
        assertThat(life.refused(INSURED, 0, asked("2013-04-11", "19"))).isEmpty();
        int work = life.by(INSURED, 0, asked("2013-04-11", "19"));
        assertThat(next(life, "resumption.monthReported").obligatory()).isFalse();
        life.on(day("2013-04-12"));
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2013-10-31")))
                .containsExactly("authorisedFirst");
        assertThat(life.refusedOn(PHYSICIAN, work, day("2013-04-11"), authorised("19", "2013-10-31")))
                .isEmpty();
        InventedLife later = of("2013-01-07", Scheme.EMPLOYEE).on(day("2013-04-15"));
        assertThat(later.refused(INSURED, 0, asked("2013-04-12", "19"))).isEmpty();
    }

    /// Towards a full return six months at a time and eighteen in all; whoever is no self-employed person has
    /// no track.
    @Test
    void the_self_employed_say_their_track() {
        InventedLife life = of("2024-01-08", Scheme.SELF_EMPLOYED).on(day("2024-03-01"));
        int work = life.by(INSURED, 0, asked("2024-03-04", "19"));
        assertThat(life.refused(PHYSICIAN, work, authorised("19", "2024-08-31")))
                .containsExactly("trackOfSelfEmployed");
        assertThat(life.refused(PHYSICIAN, work, tracked("2024-09-03", SelfEmployedTrack.FULL_RETURN)))
                .isEmpty();
        assertThat(life.refused(PHYSICIAN, work, tracked("2024-09-04", SelfEmployedTrack.FULL_RETURN)))
                .containsExactly("withinLongest");
        assertThat(life.refused(PHYSICIAN, work, tracked("2026-09-04", SelfEmployedTrack.LASTING)))
                .isEmpty();
        InventedLife employee = InventedLife.incapable().on(day("2024-03-01"));
        int other = employee.by(INSURED, 0, asked("2024-03-04", "19"));
        assertThat(employee.refused(PHYSICIAN, other, tracked("2024-08-31", SelfEmployedTrack.LASTING)))
                .containsExactly("trackOfSelfEmployed");
    }

    /// Before 2023 the medical council decided on the work of the self-employed, as the report of about 2016 says: the
    /// physician records what it decided.
    @Test
    void what_the_council_decides_no_physician_decides_alone() {
        InventedLife life = of("2022-01-03", Scheme.SELF_EMPLOYED).on(day("2022-03-01"));
        int work = life.by(INSURED, 0, asked("2022-03-14", "19"));
        life.on(day("2022-03-10"));
        assertThat(life.refused(PHYSICIAN, work, tracked("2022-08-31", SelfEmployedTrack.FULL_RETURN)))
                .containsExactly("competentForWork");
        assertThat(life.refused(PHYSICIAN, work, new ResumptionAct.Refused(Optional.of("no"), Optional.empty())))
                .containsExactly("competentForWork");
        assertThat(life.refused(PHYSICIAN, work, ofCouncil("2022-03-11")))
                .as("a sitting to come")
                .containsExactly("competentForWork");
        assertThat(life.refused(PHYSICIAN, work, ofCouncil("2022-03-10"))).isEmpty();
        InventedLife now = of("2023-01-02", Scheme.SELF_EMPLOYED).on(day("2023-03-01"));
        int later = now.by(INSURED, 0, asked("2023-03-14", "19"));
        assertThat(now.refused(PHYSICIAN, later, ofCouncil("2023-03-01"))).containsExactly("competentForWork");
    }

    private static ResumptionAct ofCouncil(String sat) {
        return new ResumptionAct.Refused(Optional.of("no"), Optional.of(day(sat)));
    }

    @Test
    void only_whoever_it_is_for_acts() {
        InventedLife life = working();
        int work = resumption(life).number();
        assertThat(life.refused(COORDINATOR, work, examined(true))).containsExactly("wrongRole");
        assertThat(life.refused(PAYMENTS, work, month("2024-03", 10))).containsExactly("wrongRole");
        assertThat(life.refused(COORDINATOR, work, ended("2024-03-08"))).containsExactly("wrongRole");
    }

    /// Authorised from 4 March to 31 October 2024.
    private static InventedLife working() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        int work = life.by(INSURED, 0, asked("2024-03-04", "19"));
        life.by(PHYSICIAN, work, authorised("19", "2024-10-31"));
        return life;
    }

    private static InventedLife of(String from, Scheme scheme) {
        InventedLife life = new InventedLife().on(day(from)).registered();
        return life.recognised(scheme, day(from).plusMonths(10), Optional.empty());
    }

    private static Resumption resumption(InventedLife life) {
        return life.file().threads(Resumption.RESUMPTION).all().getFirst();
    }

    private static ResumptionAct asked(String firstDay, String hours) {
        return new ResumptionAct.Asked(
                day(firstDay),
                new BigDecimal(hours),
                BigDecimal.valueOf(38),
                KindOfWork.EMPLOYEE,
                Optional.of("Baker"));
    }

    private static ResumptionAct tracked(String until, SelfEmployedTrack track) {
        return new ResumptionAct.Authorised(
                "in her shop",
                BigDecimal.valueOf(19),
                Optional.empty(),
                Optional.of(day(until)),
                Optional.of(track),
                Optional.empty());
    }

    private static ResumptionAct examined(boolean stillMet) {
        return new ResumptionAct.Examined(stillMet, Optional.of("seen"), Optional.empty());
    }

    private static ResumptionAct ended(String lastDay) {
        return new ResumptionAct.Ended(day(lastDay), Optional.empty());
    }

    private static ResumptionAct ended(String lastDay, String reason) {
        return new ResumptionAct.Ended(day(lastDay), Optional.of(reason));
    }

    private static ResumptionAct month(String month, int hours) {
        return new ResumptionAct.MonthReported(YearMonth.parse(month), BigDecimal.valueOf(hours));
    }
}
