// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.AT_WORK;
import static be.passerelle.casefile.file.InventedLife.EMPLOYER;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Workplace.absent;
import static be.passerelle.casefile.story.Workplace.asked;
import static be.passerelle.casefile.story.Workplace.assessed;
import static be.passerelle.casefile.story.Workplace.force;
import static be.passerelle.casefile.story.Workplace.named;
import static be.passerelle.casefile.story.Workplace.plan;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.occupational.ReasonToClose;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.stream.act.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The end of the contract for medical force majeure (law of 3 July 1978, article 34; Code, article I.4-82/1), the
/// appeal
/// before it, and the absence without a break that it asks for: days counted by hand.
class ForceMajeureStoryTest {

    private static final OccupationalAct ASKED_BY_WORKER = new OccupationalAct.AskedByWorker(Optional.empty());
    private static final OccupationalAct APPEALED = new OccupationalAct.Appealed(Optional.empty());
    private static final OccupationalAct NO_PLAN = new OccupationalAct.PlanNotPossible("no other post");
    private static final OccupationalAct FORCE_ASKED = new OccupationalAct.ForceMajeureAsked(Optional.empty());
    private static final OccupationalAct FOUND = new OccupationalAct.ForceMajeureAssessed(true);

    private int at;

    /// Until 27 November 2022 the end of a trajectory was the only way: one that found the agreed work out for good.
    @Test
    void a_trajectory_of_2018_that_found_nothing_ends_no_contract() {
        InventedLife closed = inTrajectory("2017-11-06", "2018-03-05");
        closed.on(day("2018-03-20")).by(AT_WORK, at, new OccupationalAct.Closed(ReasonToClose.WORK_RESUMED));
        assertThat(closed.refused(EMPLOYER, at, force())).containsExactly("forceMajeureFound");
        InventedLife refused = inTrajectory("2017-11-06", "2018-03-05");
        refused.on(day("2018-04-09")).by(AT_WORK, at, assessed(CodexDecision.A));
        refused.on(day("2018-05-02")).by(EMPLOYER, at, plan());
        refused.by(INSURED, at, new OccupationalAct.PlanRefused("far"));
        assertThat(refused.refused(EMPLOYER, at, force())).containsExactly("forceMajeureFound");
    }

    /// A and B: the agreed work comes back; E: it is not the moment.
    @ParameterizedTest
    @EnumSource(
            value = CodexDecision.class,
            names = {"A", "B", "E"})
    void a_decision_of_2018_that_the_agreed_work_comes_back_ends_no_contract(CodexDecision decision) {
        InventedLife life = inTrajectory("2017-11-06", "2018-03-05");
        life.on(day("2018-04-09")).by(AT_WORK, at, assessed(decision));
        life.on(day("2018-05-09"));
        assertThat(life.refused(EMPLOYER, at, force())).containsExactly("forceMajeureFound");
    }

    /// Seven working days from Monday 9 April 2018 end on Tuesday 17 April, whatever the employer does meanwhile.
    @ParameterizedTest
    @EnumSource(
            value = CodexDecision.class,
            names = {"C", "D"})
    void in_2018_the_contract_ends_once_no_appeal_is_possible(CodexDecision decision) {
        InventedLife life = inTrajectory("2017-11-06", "2018-03-05");
        life.on(day("2018-04-09")).by(AT_WORK, at, assessed(decision));
        life.on(day("2018-04-10"));
        if (decision == CodexDecision.C) {
            life.by(EMPLOYER, at, NO_PLAN);
        }
        assertThat(life.refused(INSURED, at, APPEALED)).isEmpty();
        assertThat(life.refused(EMPLOYER, at, force())).containsExactly("forceMajeureFound");
        life.on(day("2018-04-17"));
        assertThat(life.refused(INSURED, at, APPEALED)).isEmpty();
        assertThat(life.refused(EMPLOYER, at, force())).containsExactly("forceMajeureFound");
        life.on(day("2018-04-18"));
        assertThat(life.refused(INSURED, at, APPEALED)).containsExactly("occupationalAppealOpen");
        assertThat(life.refused(EMPLOYER, at, force())).isEmpty();
    }

    /// B of 3 April 2023: 21 calendar days end on 24 April, after a report of the employer and after the refusal of the
    /// plan by the worker.
    @Test
    void nothing_that_others_do_ends_the_right_of_appeal() {
        InventedLife life = inTrajectory("2022-11-07", "2023-03-01");
        life.on(day("2023-04-03")).by(AT_WORK, at, assessed(CodexDecision.B));
        life.on(day("2023-04-05")).by(EMPLOYER, at, NO_PLAN);
        life.on(day("2023-04-10"));
        assertThat(life.refused(INSURED, at, APPEALED)).isEmpty();
        assertThat(life.refused(EMPLOYER, at, asked(true)))
                .as("another trajectory would take the appeal away")
                .containsExactly("noReintegrationGoesOn");
        assertThat(life.refused(EMPLOYER, at, force()))
                .as("its own procedure, since 28 November 2022")
                .containsExactly("forceMajeureFound");
        life.on(day("2023-04-24"));
        assertThat(life.refused(INSURED, at, APPEALED)).isEmpty();
        life.on(day("2023-04-25"));
        assertThat(life.refused(INSURED, at, APPEALED)).containsExactly("occupationalAppealOpen");
        assertThat(life.refused(INSURED, at, ASKED_BY_WORKER)).isEmpty();
        InventedLife refusing = inTrajectory("2022-11-07", "2023-03-01");
        refusing.on(day("2023-04-03")).by(AT_WORK, at, assessed(CodexDecision.B));
        refusing.on(day("2023-04-10")).by(EMPLOYER, at, plan());
        refusing.on(day("2023-04-12")).by(INSURED, at, new OccupationalAct.PlanRefused("far"));
        refusing.on(day("2023-04-15"));
        assertThat(refusing.refused(INSURED, at, APPEALED)).isEmpty();
    }

    /// An appeal that succeeds takes the report along: it is assessed anew.
    @Test
    void an_appeal_after_the_report_has_the_work_assessed_anew() {
        InventedLife life = inTrajectory("2022-11-07", "2023-03-01");
        life.on(day("2023-04-03")).by(AT_WORK, at, assessed(CodexDecision.B));
        life.on(day("2023-04-05")).by(EMPLOYER, at, NO_PLAN);
        life.on(day("2023-04-10")).by(INSURED, at, APPEALED);
        assertThat(duties(life, Role.OCCUPATIONAL_PHYSICIAN)).contains("occupational.appealDecided");
        life.on(day("2023-05-02")).by(InventedLife.COLLEAGUE_AT_WORK, at, new OccupationalAct.AppealDecided(false));
        assertThat(duties(life, Role.OCCUPATIONAL_PHYSICIAN)).contains("occupational.assessed");
        life.on(day("2023-05-08")).by(AT_WORK, at, assessed(CodexDecision.A));
        assertThat(duties(life, Role.EMPLOYER)).contains("occupational.planHandedOver");
    }

    /// Nine months from 7 November 2022 end on 6 August 2023.
    @Test
    void its_own_procedure_wants_nine_months() {
        InventedLife life = absent("2022-11-07", "2023-08-06");
        at = named(life, "2022-11-07");
        assertThat(life.refused(EMPLOYER, at, FORCE_ASKED)).containsExactly("forceMajeurePossible");
        life.on(day("2023-08-07"));
        assertThat(life.refused(EMPLOYER, at, FORCE_ASKED)).isEmpty();
    }

    /// Back at work on 1 April 2023 for eleven months: nothing of the first absence counts for the second.
    @Test
    void who_came_back_to_work_begins_anew() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        at = named(life, "2022-11-07");
        back(life, "2023-03-31");
        life.on(day("2023-06-01"));
        assertThat(life.refused(INSURED, at, ASKED_BY_WORKER))
                .as("before 2026 only somebody who is off")
                .containsExactly("workerMayAsk");
        assertThat(life.refused(EMPLOYER, at, asked(false))).containsExactly("absentFromWork");
        life.on(day("2024-02-10"));
        assertThat(life.refused(EMPLOYER, at, FORCE_ASKED)).containsExactly("forceMajeurePossible");
        life.on(day("2024-03-01")).recognised(Scheme.EMPLOYEE, day("2025-01-31"), Optional.empty());
        life.on(day("2024-03-05"));
        assertThat(life.refused(EMPLOYER, at, asked(false))).containsExactly("employerMayAsk");
        assertThat(life.refused(EMPLOYER, at, FORCE_ASKED)).containsExactly("forceMajeurePossible");
        assertThat(life.refused(INSURED, at, ASKED_BY_WORKER)).isEmpty();
        life.on(day("2024-05-31"));
        assertThat(life.refused(EMPLOYER, at, asked(false)))
                .as("three months from 1 March end on 31 May")
                .containsExactly("employerMayAsk");
        life.on(day("2024-06-01"));
        assertThat(life.refused(EMPLOYER, at, asked(false))).isEmpty();
        life.on(day("2024-11-30"));
        assertThat(life.refused(EMPLOYER, at, FORCE_ASKED))
                .as("nine months from 1 March end on 30 November")
                .containsExactly("forceMajeurePossible");
        life.on(day("2024-12-01"));
        assertThat(life.refused(EMPLOYER, at, FORCE_ASKED)).isEmpty();
    }

    /// Of the first weeks, which the employer pays, the fund knows nothing: then what was said counts.
    @Test
    void an_absence_that_no_fund_recognises_yet_is_said() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        at = named(life, "2022-11-07");
        back(life, "2023-03-31");
        life.on(day("2024-03-05"));
        assertThat(life.refused(INSURED, at, ASKED_BY_WORKER)).containsExactly("workerMayAsk");
        life.by(INSURED, at, new OccupationalAct.AbsenceDated(day("2024-03-01"), Cause.ILLNESS, Optional.empty()));
        assertThat(life.refused(INSURED, at, ASKED_BY_WORKER)).isEmpty();
        assertThat(life.refused(EMPLOYER, at, FORCE_ASKED)).containsExactly("forceMajeurePossible");
    }

    /// Fourteen days of work are ignored, fifteen are not (Code of 1 October 2022).
    @Test
    void a_short_return_breaks_nothing() {
        assertThat(afterWorkUntil("2023-04-14").refused(EMPLOYER, at, FORCE_ASKED))
                .isEmpty();
        assertThat(afterWorkUntil("2023-04-15").refused(EMPLOYER, at, FORCE_ASKED))
                .containsExactly("forceMajeurePossible");
    }

    private InventedLife afterWorkUntil(String lastDayAtWork) {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        at = named(life, "2022-11-07");
        back(life, "2023-03-31");
        life.on(day(lastDayAtWork).plusDays(1)).recognised(Scheme.EMPLOYEE, day("2024-03-31"), Optional.empty());
        return life.on(day("2023-08-07"));
    }

    /// The recognition ran out on 31 October 2023: nobody knows of an absence after it.
    @Test
    void after_the_recognition_ran_out_nothing_is_asked() {
        InventedLife life = absent("2022-11-07", "2023-10-31");
        at = named(life, "2022-11-07");
        assertThat(life.refused(EMPLOYER, at, FORCE_ASKED)).isEmpty();
        life.on(day("2023-12-15"));
        assertThat(life.refused(EMPLOYER, at, FORCE_ASKED)).containsExactly("forceMajeurePossible");
    }

    @Test
    void what_was_found_counts_no_more_after_the_return() {
        InventedLife life = absent("2022-11-07", "2023-09-01");
        at = named(life, "2022-11-07");
        life.by(EMPLOYER, at, FORCE_ASKED);
        life.on(day("2023-09-10")).by(AT_WORK, at, FOUND);
        assertThat(life.refused(EMPLOYER, at, force())).isEmpty();
        back(life, "2023-09-30");
        life.on(day("2025-09-10"));
        assertThat(life.refused(EMPLOYER, at, force())).containsExactly("forceMajeureFound");
    }

    /// Only where no trajectory runs, on the day of each step.
    @Test
    void while_a_trajectory_runs_nothing_is_found_and_no_contract_ends_for_it() {
        InventedLife life = absent("2022-06-06", "2023-03-15");
        at = named(life, "2022-06-06");
        life.by(EMPLOYER, at, FORCE_ASKED);
        life.by(INSURED, at, ASKED_BY_WORKER);
        assertThat(life.refused(AT_WORK, at, FOUND)).containsExactly("noReintegrationGoesOn");
        InventedLife found = absent("2022-06-06", "2023-03-15");
        at = named(found, "2022-06-06");
        found.by(EMPLOYER, at, FORCE_ASKED);
        found.on(day("2023-03-20")).by(AT_WORK, at, FOUND);
        found.by(INSURED, at, ASKED_BY_WORKER);
        assertThat(found.refused(EMPLOYER, at, force())).containsExactly("forceMajeureFound");
    }

    private static void back(InventedLife life, String lastDayOff) {
        life.on(day(lastDayOff)).by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
    }

    private InventedLife inTrajectory(String since, String today) {
        InventedLife life = absent(since, today);
        at = named(life, since);
        life.by(INSURED, at, ASKED_BY_WORKER);
        return life;
    }
}
