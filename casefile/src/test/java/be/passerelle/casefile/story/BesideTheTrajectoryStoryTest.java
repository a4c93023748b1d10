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
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static be.passerelle.casefile.story.Workplace.absent;
import static be.passerelle.casefile.story.Workplace.afterAccident;
import static be.passerelle.casefile.story.Workplace.asked;
import static be.passerelle.casefile.story.Workplace.employerNamed;
import static be.passerelle.casefile.story.Workplace.force;
import static be.passerelle.casefile.story.Workplace.named;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.occupational.EmployerSize;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.occupational.ReasonToClose;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What stands beside the trajectory with the employer: who still works, visit, medical force majeure, who asks
/// besides, and who
/// reads what.
class BesideTheTrajectoryStoryTest {

    /// Since 2026 a worker who still works may ask, and the employer may ask for a visit.
    @Test
    void a_worker_who_still_works_asks_since_2026() {
        InventedLife life = absent("2026-01-12", "2026-01-19");
        int at = life.by(INSURED, 0, employerNamed(Optional.empty(), EmployerSize.SMALLER));
        assertThat(life.refused(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty())))
                .isEmpty();
        assertThat(life.refused(EMPLOYER, at, asked(true))).containsExactly("absentFromWork");
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
        life.by(AT_WORK, at, new OccupationalAct.Closed(ReasonToClose.NO_LONGER_WANTED));
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
}
