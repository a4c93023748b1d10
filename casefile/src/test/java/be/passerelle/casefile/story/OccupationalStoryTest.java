// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.AT_WORK;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EMPLOYER;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.OTHER_EMPLOYER;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.SERVICE;
import static be.passerelle.casefile.file.InventedLife.TREATING;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.occupational.EmployerSize;
import be.passerelle.casefile.occupational.EndOfContract;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.occupational.Reintegration;
import be.passerelle.casefile.occupational.WhyClosed;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.math.BigDecimal;
import java.util.List;
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
        assertThat(duties(life, Role.INSURED)).isEmpty();
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
        life.on(day("2023-05-15")).by(AT_WORK, at, new OccupationalAct.AppealDecided(false));
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
        life.on(day("2018-04-30")).by(AT_WORK, at, new OccupationalAct.AppealDecided(true));
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

    /// Since 2026 a worker who still works may ask, and the employer may ask for a visit.
    @Test
    void a_worker_who_still_works_asks_since_2026() {
        InventedLife life = absent("2026-01-12", "2026-01-19");
        int at = life.by(INSURED, 0, employerNamed(Optional.empty(), EmployerSize.SMALLER));
        assertThat(life.refused(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty())))
                .isEmpty();
        assertThat(life.refused(EMPLOYER, at, asked(true))).containsExactly("employerMayAsk");
        assertThat(life.refused(EMPLOYER, at, new OccupationalAct.VisitAsked(Optional.empty())))
                .isEmpty();
        InventedLife before = absent("2022-11-07", "2023-03-01");
        int there = before.by(INSURED, 0, employerNamed(Optional.empty(), EmployerSize.SMALLER));
        assertThat(before.refused(INSURED, there, new OccupationalAct.AskedByWorker(Optional.empty())))
                .containsExactly("workerMayAsk");
        assertThat(before.refused(EMPLOYER, there, new OccupationalAct.VisitAsked(Optional.empty())))
                .contains("employerMayAskVisit");
    }

    @Test
    void a_visit_is_asked_for_and_held_before_the_return() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        int at = named(life, "2022-11-07");
        assertThat(life.refused(AT_WORK, at, new OccupationalAct.VisitHeld("a chair")))
                .containsExactly("visitAsked");
        life.by(INSURED, at, new OccupationalAct.VisitAsked(Optional.of("my desk")));
        assertThat(duties(life, Role.OCCUPATIONAL_PHYSICIAN)).contains("occupational.visitHeld");
        assertThat(life.refused(COORDINATOR, at, new OccupationalAct.Ended(Optional.empty())))
                .containsExactly("nothingWaitsAtWork");
        life.on(day("2023-03-08")).by(AT_WORK, at, new OccupationalAct.VisitHeld("a chair with armrests"));
        assertThat(life.refused(INSURED, at, new OccupationalAct.VisitAsked(Optional.empty())))
                .isEmpty();
    }

    /// Nine months without a break from 7 November 2022 are over on 6 August 2023.
    @Test
    void medical_force_majeure_has_a_procedure_of_its_own_since_november_2022() {
        InventedLife life = absent("2022-11-07", "2023-08-06");
        int at = named(life, "2022-11-07");
        OccupationalAct asks = new OccupationalAct.ForceMajeureAsked(Optional.empty());
        assertThat(life.refused(EMPLOYER, at, asks)).containsExactly("forceMajeurePossible");
        life.on(day("2023-08-07"));
        assertThat(life.refused(EMPLOYER, at, asks)).isEmpty();
        int asked = life.by(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty()));
        assertThat(asked).isPositive();
        assertThat(life.refused(EMPLOYER, at, asks)).as("a trajectory goes on").containsExactly("forceMajeurePossible");
        life.by(AT_WORK, at, new OccupationalAct.Closed(WhyClosed.NO_LONGER_WANTED));
        life.by(EMPLOYER, at, asks);
        assertThat(life.refused(EMPLOYER, at, force())).containsExactly("forceMajeureFound");
        life.on(day("2023-09-11")).by(AT_WORK, at, new OccupationalAct.ForceMajeureAssessed(true));
        life.by(EMPLOYER, at, force());
        assertThat(life.file().thread(at).orElseThrow().isOpen()).isFalse();
        assertThat(duties(life, Role.EMPLOYER)).isEmpty();
    }

    /// Six months in 2026, also for an absence that began before: the reason shows the other reading.
    @Test
    void six_months_in_2026() {
        InventedLife life = absent("2025-09-15", "2026-03-14");
        int at = named(life, "2025-09-15");
        OccupationalAct asks = new OccupationalAct.ForceMajeureAsked(Optional.empty());
        assertThat(life.refused(INSURED, at, asks)).containsExactly("forceMajeurePossible");
        life.on(day("2026-03-15"));
        assertThat(life.refused(INSURED, at, asks)).isEmpty();
    }

    /// The treating physician asks with the agreement of the worker, who shares that part with the practice.
    @Test
    void the_treating_physician_asks_for_a_patient_who_shares() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        int at = named(life, "2022-11-07");
        OccupationalAct asks = new OccupationalAct.AskedByTreatingPhysician(true, Optional.empty());
        assertThat(life.refused(TREATING, at, asks)).containsExactly("patientShares");
        life.by(
                INSURED,
                0,
                new ConsentAct.Given(
                        TREATING.organisation(),
                        ConsentPurpose.TREATING_PHYSICIAN,
                        List.of(Compartment.OCCUPATIONAL),
                        ConsentPurpose.TREATING_PHYSICIAN.textVersion(),
                        Language.FR));
        assertThat(life.refused(TREATING, at, new OccupationalAct.AskedByTreatingPhysician(false, Optional.empty())))
                .containsExactly("workerAgrees");
        life.by(TREATING, at, asks);
        assertThat(duties(life, Role.OCCUPATIONAL_PHYSICIAN)).contains("occupational.assessed");
    }

    /// After an accident at work there is no trajectory in 2018; since 2022 once temporary incapacity ended.
    @Test
    void after_an_accident_at_work() {
        InventedLife life = absent("2017-11-06", "2018-03-05");
        int at = life.by(INSURED, 0, afterAccident("2017-11-06", Optional.of("2018-02-01")));
        assertThat(life.refused(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty())))
                .containsExactly("workerMayAsk");
        InventedLife later = absent("2022-11-07", "2023-03-01");
        int running = later.by(INSURED, 0, afterAccident("2022-11-07", Optional.empty()));
        assertThat(later.refused(INSURED, running, new OccupationalAct.AskedByWorker(Optional.empty())))
                .containsExactly("workerMayAsk");
        InventedLife over = absent("2022-11-07", "2023-03-01");
        int ended = over.by(INSURED, 0, afterAccident("2022-11-07", Optional.of("2023-02-01")));
        assertThat(over.refused(INSURED, ended, new OccupationalAct.AskedByWorker(Optional.empty())))
                .isEmpty();
    }

    /// Nobody forgets it: the coordinator looks at it again when the recognition is over.
    @Test
    void a_quiet_reintegration_waits_for_the_end_of_the_recognition() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        int at = named(life, "2022-11-07");
        life.by(AT_WORK, at, new OccupationalAct.ContactMade());
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).contains("occupational.ended");
        assertThat(next(life, "occupational.ended").from()).isEqualTo(day("2023-11-01"));
        assertThat(life.refused(EMPLOYER, 0, employerNamed(Optional.empty(), EmployerSize.SMALLER)))
                .containsExactly("wrongRole");
        assertThat(life.refused(INSURED, 0, employerNamed(Optional.empty(), EmployerSize.SMALLER)))
                .containsExactly("employerNamedOnce");
        life.on(day("2023-11-01")).by(COORDINATOR, at, new OccupationalAct.Ended(Optional.empty()));
        assertThat(life.access(EMPLOYER).maySee()).as("through that day").isTrue();
        life.on(day("2023-11-02"));
        assertThat(life.access(EMPLOYER).maySee()).isFalse();
        assertThat(life.access(AT_WORK).maySee()).isFalse();
    }

    /// What the employer reads: its own part, and nothing of the fund, nothing medical, nothing of another employer.
    @Test
    void the_employer_reads_its_own_part_alone() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        assertThat(life.access(EMPLOYER).maySee()).isFalse();
        int at = named(life, "2022-11-07");
        int other = life.by(
                COORDINATOR,
                0,
                new OccupationalAct.EmployerNamed(
                        OTHER_EMPLOYER.organisation(),
                        SERVICE,
                        EmployerSize.NOT_KNOWN,
                        "clerk",
                        Optional.of(day("2022-11-07")),
                        Cause.ILLNESS,
                        Optional.empty()));
        int note = life.by(AT_WORK, at, new OccupationalAct.HealthNoted(Sealed.readable("back")));
        assertThat(life.access(EMPLOYER).seen(life.file().acts()).stream().map(a -> a.number()))
                .containsExactly(at);
        assertThat(life.access(OTHER_EMPLOYER).seen(life.file().acts()).stream().map(a -> a.number()))
                .containsExactly(other);
        assertThat(life.access(AT_WORK).seen(life.file().acts()).stream().map(a -> a.number()))
                .containsExactly(at, other, note);
        assertThat(life.access(PHYSICIAN).seen(life.file().acts()).stream().map(a -> a.number()))
                .contains(at, other)
                .doesNotContain(note);
    }

    private static InventedLife absent(String since, String today) {
        InventedLife life = new InventedLife().on(day(since)).registered();
        life.recognised(Scheme.EMPLOYEE, day(since).plusMonths(12).minusDays(7), Optional.empty());
        return life.on(day(today));
    }

    private static int named(InventedLife life, String absentSince) {
        return life.by(INSURED, 0, employerNamed(Optional.of(absentSince), EmployerSize.LARGER));
    }

    private static OccupationalAct employerNamed(Optional<String> absentSince, EmployerSize size) {
        return new OccupationalAct.EmployerNamed(
                EMPLOYER.organisation(),
                SERVICE,
                size,
                "stock clerk",
                absentSince.map(Story::day),
                Cause.ILLNESS,
                Optional.empty());
    }

    private static OccupationalAct afterAccident(String absentSince, Optional<String> temporaryEnded) {
        return new OccupationalAct.EmployerNamed(
                EMPLOYER.organisation(),
                SERVICE,
                EmployerSize.LARGER,
                "roofer",
                Optional.of(day(absentSince)),
                Cause.ACCIDENT_AT_WORK,
                temporaryEnded.map(Story::day));
    }

    private static OccupationalAct asked(boolean agrees) {
        return new OccupationalAct.AskedByEmployer(agrees, false, Optional.empty(), Optional.empty());
    }

    private static OccupationalAct assessed(CodexDecision decision) {
        return new OccupationalAct.Assessed(decision, "sits, lifts nothing", Optional.empty());
    }

    private static OccupationalAct plan() {
        return new OccupationalAct.PlanHandedOver(
                "order picking, seated",
                "a chair, mornings only",
                BigDecimal.valueOf(19),
                day("2023-06-01"),
                Optional.empty());
    }

    private static OccupationalAct commented() {
        return new OccupationalAct.PlanCommented(true, "fits");
    }

    private static OccupationalAct force() {
        return new OccupationalAct.ContractEnded(EndOfContract.MEDICAL_FORCE_MAJEURE);
    }

    private static Reintegration reintegration(InventedLife life, int at) {
        return life.file()
                .threads(Occupational.OCCUPATIONAL)
                .number(at)
                .orElseThrow()
                .reintegration()
                .orElseThrow();
    }
}
