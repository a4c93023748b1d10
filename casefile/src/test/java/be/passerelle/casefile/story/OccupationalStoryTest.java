// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.AT_WORK;
import static be.passerelle.casefile.file.InventedLife.COLLEAGUE_AT_WORK;
import static be.passerelle.casefile.file.InventedLife.EMPLOYER;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.OTHER_EMPLOYER;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static be.passerelle.casefile.story.Workplace.absent;
import static be.passerelle.casefile.story.Workplace.asked;
import static be.passerelle.casefile.story.Workplace.assessed;
import static be.passerelle.casefile.story.Workplace.commented;
import static be.passerelle.casefile.story.Workplace.employerNamed;
import static be.passerelle.casefile.story.Workplace.named;
import static be.passerelle.casefile.story.Workplace.plan;
import static be.passerelle.casefile.story.Workplace.reintegration;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.occupational.EmployerSize;
import be.passerelle.casefile.occupational.EndOfContract;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.stream.act.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The reintegration with the employer under the Code of 2017, 2022 and 2026: days counted by hand.
class OccupationalStoryTest {

    /// Asked on Wednesday 1 March 2023, under the version of 2022: 49 calendar days to assess, 63 to plan after A,
    /// 14 to answer, three weeks for the advisory physician.
    @Test
    void under_the_code_of_2022_from_the_request_to_an_accepted_plan() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        int at = named(life, "2022-11-07");
        life.by(INSURED, at, new OccupationalAct.AskedByWorker(Optional.of("half days first")));
        assertThat(due(life, "occupational.assessed")).isEqualTo(day("2023-04-19"));
        assertThat(duties(life, Role.EMPLOYER)).isEmpty();
        assertThat(life.refused(AT_WORK, at, assessed(CodexDecision.D))).containsExactly("decisionOfVersion");
        life.on(day("2023-04-03")).by(AT_WORK, at, assessed(CodexDecision.A));
        assertThat(duties(life, Role.EMPLOYER))
                .containsExactly("occupational.planHandedOver", "occupational.planNotPossible");
        assertThat(due(life, "occupational.planHandedOver")).isEqualTo(day("2023-06-05"));
        assertThat(life.refused(INSURED, at, new OccupationalAct.Appealed(Optional.empty())))
                .as("the agreed work is out for a time only")
                .containsExactly("occupationalAppealOpen");
        life.on(day("2023-05-02")).by(EMPLOYER, at, plan());
        assertThat(due(life, "occupational.planAccepted")).isEqualTo(day("2023-05-16"));
        assertThat(due(life, "occupational.planCommented")).isEqualTo(day("2023-05-23"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("occupational.planCommented");
        life.on(day("2023-05-10")).by(INSURED, at, new OccupationalAct.PlanAccepted());
        assertThat(duties(life, Role.INSURED)).containsExactly("resumption.planBegun");
        assertThat(life.refused(PHYSICIAN, at, commented())).isEmpty();
        life.on(day("2023-05-24"));
        assertThat(life.refused(PHYSICIAN, at, commented()))
                .as("silence agreed")
                .containsExactly("commentOpen");
        assertThat(life.refused(EMPLOYER, at, plan())).containsExactly("planOwed");
        assertThat(life.refused(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty())))
                .as("another trajectory may follow")
                .isEmpty();
    }

    /// Definitive since 2022 is B: 21 calendar days to appeal, 42 for the inspection; six months to plan.
    @Test
    void under_the_code_of_2022_an_appeal_that_succeeds_has_the_work_assessed_anew() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        int at = named(life, "2022-11-07");
        life.by(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty()));
        life.on(day("2023-04-03")).by(AT_WORK, at, assessed(CodexDecision.B));
        assertThat(due(life, "occupational.planHandedOver")).isEqualTo(day("2023-10-03"));
        life.on(day("2023-04-25"));
        assertThat(life.refused(INSURED, at, new OccupationalAct.Appealed(Optional.empty())))
                .containsExactly("occupationalAppealOpen");
        life.on(day("2023-04-24")).by(INSURED, at, new OccupationalAct.Appealed(Optional.of("it can be adapted")));
        assertThat(duties(life, Role.EMPLOYER)).as("an appeal waits").isEmpty();
        assertThat(due(life, "occupational.appealDecided")).isEqualTo(day("2023-06-05"));
        life.on(day("2023-05-15"));
        assertThat(life.refused(AT_WORK, at, new OccupationalAct.AppealDecided(true)))
                .as("nobody judges their own decision")
                .containsExactly("notOwnDecision");
        life.by(COLLEAGUE_AT_WORK, at, new OccupationalAct.AppealDecided(false));
        assertThat(duties(life, Role.OCCUPATIONAL_PHYSICIAN)).contains("occupational.assessed");
        assertThat(duties(life, Role.EMPLOYER)).isEmpty();
        life.on(day("2023-05-22")).by(AT_WORK, at, assessed(CodexDecision.A));
        life.on(day("2023-06-12")).by(EMPLOYER, at, plan());
        life.by(INSURED, at, new OccupationalAct.PlanRefused("too far away"));
        assertThat(reintegration(life, at).isAccepted()).isFalse();
        assertThat(duties(life, Role.INSURED)).isEmpty();
    }

    /// After C nothing is owed: the trajectory is over, unless the physician announces another assessment.
    @Test
    void not_possible_to_assess_ends_it_or_announces_another_day() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        int at = named(life, "2022-11-07");
        life.by(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty()));
        life.on(day("2023-04-03"));
        assertThat(life.refused(
                        AT_WORK,
                        at,
                        new OccupationalAct.Assessed(CodexDecision.A, "sits", Optional.of(day("2023-05-01")))))
                .containsExactly("reviewWhereNothingSettled");
        life.by(AT_WORK, at, new OccupationalAct.Assessed(CodexDecision.C, "not yet", Optional.of(day("2023-06-01"))));
        assertThat(next(life, "occupational.assessed").from()).isEqualTo(day("2023-06-01"));
        assertThat(life.refused(AT_WORK, at, assessed(CodexDecision.C))).containsExactly("tooEarly");
        life.on(day("2023-06-01")).by(AT_WORK, at, assessed(CodexDecision.C));
        assertThat(life.refused(AT_WORK, at, assessed(CodexDecision.A))).containsExactly("reintegrationToAssess");
        assertThat(life.refused(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty())))
                .isEmpty();
    }

    /// Asked by the advisory physician on Monday 5 March 2018: forty working days, Monday to Saturday without Easter
    /// Monday (2 April), are over on Saturday 21 April.
    @Test
    void under_the_code_of_2017_the_advisory_physician_asks_and_five_letters_exist() {
        InventedLife life = absent("2017-11-06", "2018-03-05");
        int at = named(life, "2017-11-06");
        assertThat(life.refused(AT_WORK, at, new OccupationalAct.ContactMade())).containsExactly("notInForce");
        life.by(PHYSICIAN, at, new OccupationalAct.AskedByAdvisoryPhysician(Optional.empty()));
        assertThat(due(life, "occupational.assessed")).isEqualTo(day("2018-04-21"));
        life.on(day("2018-04-09")).by(AT_WORK, at, assessed(CodexDecision.C));
        assertThat(due(life, "occupational.planHandedOver")).isEqualTo(day("2019-04-09"));
        assertThat(due(life, "occupational.planNotPossible")).isEqualTo(day("2019-04-09"));
        life.on(day("2018-04-18"));
        assertThat(life.refused(INSURED, at, new OccupationalAct.Appealed(Optional.empty())))
                .as("seven working days from Monday 9 April")
                .containsExactly("occupationalAppealOpen");
        life.on(day("2018-04-17"));
        assertThat(life.refused(INSURED, at, new OccupationalAct.Appealed(Optional.empty())))
                .isEmpty();
        life.on(day("2018-06-11")).by(EMPLOYER, at, new OccupationalAct.PlanNotPossible("no other post"));
        life.on(day("2018-06-12"));
        assertThat(life.refused(EMPLOYER, at, plan())).containsExactly("planOwed");
        assertThat(life.refused(EMPLOYER, at, new OccupationalAct.ContractEnded(EndOfContract.MEDICAL_FORCE_MAJEURE)))
                .as("the trajectory is over, and that is the only way of then")
                .isEmpty();
    }

    /// D of 2017: neither the agreed work nor another. No plan is owed, an appeal opens it again.
    @Test
    void under_the_code_of_2017_no_other_work_ends_it_but_for_an_appeal() {
        InventedLife life = absent("2017-11-06", "2018-03-05");
        int at = named(life, "2017-11-06");
        life.by(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty()));
        assertThat(life.refused(EMPLOYER, at, new OccupationalAct.ContractEnded(EndOfContract.MEDICAL_FORCE_MAJEURE)))
                .containsExactly("forceMajeureFound");
        life.on(day("2018-04-09")).by(AT_WORK, at, assessed(CodexDecision.D));
        assertThat(duties(life, Role.EMPLOYER)).isEmpty();
        assertThat(life.refused(AT_WORK, at, assessed(CodexDecision.A))).containsExactly("reintegrationToAssess");
        life.on(day("2018-04-16")).by(INSURED, at, new OccupationalAct.Appealed(Optional.empty()));
        assertThat(duties(life, Role.OCCUPATIONAL_PHYSICIAN)).containsExactly("occupational.appealDecided");
        life.on(day("2018-04-30")).by(COLLEAGUE_AT_WORK, at, new OccupationalAct.AppealDecided(true));
        assertThat(duties(life, Role.OCCUPATIONAL_PHYSICIAN)).isEmpty();
    }

    /// The employer of 2018 waits four months, that of 2023 three; the advisory physician has lost the initiative.
    @Test
    void who_may_ask_is_dated() {
        InventedLife life = absent("2017-11-06", "2018-03-06");
        int at = named(life, "2017-11-06");
        assertThat(life.refused(EMPLOYER, at, asked(false))).isEmpty();
        life.on(day("2018-03-06"));
        InventedLife early = absent("2017-11-06", "2018-03-05");
        int there = named(early, "2017-11-06");
        assertThat(early.refused(EMPLOYER, there, asked(false))).containsExactly("employerMayAsk");
        InventedLife later = absent("2022-11-07", "2023-02-07");
        int here = named(later, "2022-11-07");
        assertThat(later.refused(EMPLOYER, here, asked(false))).isEmpty();
        assertThat(later.refused(PHYSICIAN, here, new OccupationalAct.AskedByAdvisoryPhysician(Optional.empty())))
                .contains("advisoryPhysicianMayAsk");
        assertThat(later.refused(OTHER_EMPLOYER, here, asked(false))).containsExactly("wrongOrganisation");
    }

    /// Off since Monday 12 January 2026: contact after four weeks, potential after eight, a larger employer begins
    /// within six months; and no source in hand says how long the assessment of 2026 may take.
    @Test
    void under_the_code_of_2026_contact_potential_and_a_beginning_are_owed() {
        InventedLife life = absent("2026-01-12", "2026-01-19");
        int at = named(life, "2026-01-12");
        assertThat(next(life, "occupational.contactMade").from()).isEqualTo(day("2026-02-09"));
        assertThat(next(life, "occupational.potentialEstimated").from()).isEqualTo(day("2026-03-09"));
        assertThat(life.refused(EMPLOYER, at, asked(false))).containsExactly("employerMayAsk");
        assertThat(life.refused(EMPLOYER, at, asked(true)))
                .as("from day one with consent")
                .isEmpty();
        life.on(day("2026-02-09")).by(AT_WORK, at, new OccupationalAct.ContactMade());
        life.on(day("2026-03-09")).by(AT_WORK, at, new OccupationalAct.PotentialEstimated(true));
        assertThat(duties(life, Role.EMPLOYER)).containsExactly("occupational.askedByEmployer");
        assertThat(due(life, "occupational.askedByEmployer")).isEqualTo(day("2026-07-12"));
        life.on(day("2026-04-01")).by(EMPLOYER, at, asked(true));
        assertThat(next(life, "occupational.assessed").obligatory()).isTrue();
        assertThat(next(life, "occupational.assessed").deadline().isUnknown()).isTrue();
        life.on(day("2026-05-04")).by(AT_WORK, at, assessed(CodexDecision.B));
        assertThat(life.refused(AT_WORK, at, assessed(CodexDecision.E))).containsExactly("reintegrationToAssess");
        life.on(day("2026-06-01")).by(EMPLOYER, at, plan());
        life.by(INSURED, at, new OccupationalAct.PlanAccepted());
        assertThat(duties(life, Role.EMPLOYER)).isEmpty();
    }

    /// Four weeks from 5 September 2022 end on 2 October, a day after article I.4-71/1 came into force.
    @Test
    void who_was_off_before_october_2022_is_contacted_too() {
        InventedLife life = absent("2022-09-05", "2022-10-10");
        named(life, "2022-09-05");
        assertThat(next(life, "occupational.contactMade").obligatory()).isTrue();
        assertThat(next(life, "occupational.contactMade").from()).isEqualTo(day("2022-10-03"));
    }

    /// A larger employer begins for somebody with potential: as long as either is not known, nobody can tell.
    @Test
    void what_is_not_known_of_the_employer_or_of_the_potential_is_not_taken_for_no() {
        InventedLife life = absent("2026-01-12", "2026-01-19");
        int at = life.by(INSURED, 0, employerNamed(Optional.of("2026-01-12"), EmployerSize.NOT_KNOWN));
        life.on(day("2026-03-09")).by(AT_WORK, at, new OccupationalAct.PotentialEstimated(true));
        assertThat(next(life, "occupational.askedByEmployer").deadline().isUnknown())
                .isTrue();
        InventedLife larger = absent("2026-01-12", "2026-07-10");
        named(larger, "2026-01-12");
        assertThat(next(larger, "occupational.askedByEmployer").deadline().isUnknown())
                .isTrue();
        InventedLife smaller = absent("2026-01-12", "2026-07-10");
        smaller.by(INSURED, 0, employerNamed(Optional.of("2026-01-12"), EmployerSize.SMALLER));
        assertThat(next(smaller, "occupational.askedByEmployer").deadline().isNo())
                .isTrue();
    }
}
