// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.OTHER_ADVISER;
import static be.passerelle.casefile.file.InventedLife.OTHER_CENTRE;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.SeenPerson;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Each refusal of access, tested with the nearest wrong person: the same role in another organisation, the
/// same organisation in another role, the right person a day too early or after consent was withdrawn.
class NearestWrongPersonTest {

    private static final OrganisationId OTHER_FUND = new OrganisationId("other-fund");

    @Test
    void a_fund_sees_its_members_and_no_others() {
        InventedLife life = InventedLife.incapable().accompanied();
        for (Role role : List.of(Role.ADVISORY_PHYSICIAN, Role.RETURN_TO_WORK_COORDINATOR, Role.FUND_PAYMENTS)) {
            assertThat(life.access(staff(role, PHYSICIAN.organisation())).ground())
                    .contains(Ground.MEMBER_OF_FUND);
            assertThat(life.access(staff(role, OTHER_FUND)).maySee()).isFalse();
        }
    }

    @Test
    void the_insured_person_sees_their_own_file_and_nobody_else_s() {
        InventedLife life = InventedLife.incapable();
        NationalNumber neighbour = NationalNumber.ofNineDigits("850730004", false);
        Viewer other = new Viewer(INSURED.person(), INSURED.organisation(), Role.INSURED, Optional.of(neighbour));
        Viewer withoutNumber = new Viewer(INSURED.person(), INSURED.organisation(), Role.INSURED, Optional.empty());
        assertThat(life.access(INSURED).ground()).contains(Ground.OWN_FILE);
        assertThat(life.access(other).maySee()).isFalse();
        assertThat(life.access(withoutNumber).maySee()).isFalse();
    }

    @Test
    void a_partner_sees_whom_it_was_referred_with_consent_until_that_is_withdrawn() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        int consent = life.consented(ADVISER);
        assertThat(life.access(ADVISER).maySee())
                .as("consent without a referral")
                .isFalse();
        life.by(
                COORDINATOR,
                life.trajectory(),
                new TrajectoryAct.ReferredToPartner(ADVISER.organisation(), Optional.empty()));
        assertThat(life.access(ADVISER).ground()).contains(Ground.REFERRED_WITH_CONSENT);
        assertThat(life.access(OTHER_ADVISER).maySee()).isFalse();

        life.by(INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(consent)));
        assertThat(life.access(ADVISER).maySee())
                .as("a referral without consent")
                .isFalse();
    }

    @Test
    void a_partner_reads_no_more_than_what_was_consented_to() {
        InventedLife life = InventedLife.incapable().accompanied();
        assertThat(life.access(ADVISER).reads(Compartment.WORK_ABILITY)).isTrue();
        assertThat(life.access(ADVISER).reads(Compartment.INCAPACITY)).isFalse();
        assertThat(life.access(ADVISER).reads(Compartment.MEDICAL)).isFalse();
    }

    @Test
    void a_centre_sees_its_trainee_once_the_training_is_granted_and_of_them_only_what_it_needs() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        life.requested(ADVISER);
        assertThat(life.access(CENTRE).maySee()).as("a request is no trainee").isFalse();
        life.granted();
        assertThat(life.access(CENTRE).ground()).contains(Ground.TRAINEE);
        assertThat(life.access(CENTRE).compartments())
                .containsExactlyInAnyOrder(Compartment.IDENTITY, Compartment.ATTENDANCE);
        assertThat(life.seenBy(CENTRE).person().flatMap(SeenPerson::nationalNumber))
                .isEmpty();
        assertThat(life.access(OTHER_CENTRE).maySee()).isFalse();
    }

    @Test
    void the_institute_sees_a_file_once_a_request_is_before_it() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        for (Viewer viewer : List.of(EXPERT, REGISTRAR, INSPECTOR)) {
            assertThat(life.access(viewer).maySee()).isFalse();
        }
        life.requested(ADVISER);
        for (Viewer viewer : List.of(EXPERT, REGISTRAR, INSPECTOR)) {
            assertThat(life.access(viewer).ground()).contains(Ground.REQUEST_BEFORE_INSTITUTE);
        }
    }

    @Test
    void to_control_only_the_inspecting_physician_comes_in_from_the_first_day_of_the_seventh_month() {
        InventedLife life = InventedLife.incapable();
        life.on(LocalDate.of(2024, 7, 7));
        assertThat(life.access(INSPECTOR).maySee())
                .as("the last day of the sixth month")
                .isFalse();
        life.on(LocalDate.of(2024, 7, 8));
        assertThat(life.access(INSPECTOR).ground()).contains(Ground.INVALIDITY);
        assertThat(life.access(EXPERT).maySee()).isFalse();
    }

    @Test
    void medical_grounds_are_read_by_physicians_alone_and_their_own_person_sees_that_they_exist() {
        InventedLife life = InventedLife.incapable();
        life.by(PHYSICIAN, 0, new AssessmentAct.MedicalGroundsRecorded(Sealed.readable("sealed words")));

        assertThat(grounds(life, PHYSICIAN))
                .hasValueSatisfying(act -> assertThat(act.act())
                        .isEqualTo(new AssessmentAct.MedicalGroundsRecorded(Sealed.readable("sealed words"))));
        assertThat(grounds(life, COORDINATOR)).isEmpty();
        assertThat(grounds(life, PAYMENTS)).isEmpty();
        assertThat(grounds(life, INSURED))
                .hasValueSatisfying(act -> assertThat(act.act())
                        .isEqualTo(new AssessmentAct.MedicalGroundsRecorded(new Sealed.Withheld<>())));
        assertThat(life.file().acts().getLast().toString()).doesNotContain("sealed words");
    }

    private static Optional<RecordedAct> grounds(InventedLife life, Viewer viewer) {
        return life.access(viewer).seen(life.file().acts()).stream()
                .filter(a -> a.act() instanceof AssessmentAct.MedicalGroundsRecorded)
                .findFirst();
    }

    private static Viewer staff(Role role, OrganisationId organisation) {
        return Viewer.staff(new PersonId("somebody"), organisation, role);
    }
}
