// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.OTHER_ADVISER;
import static be.passerelle.casefile.file.InventedLife.OTHER_CENTRE;
import static be.passerelle.casefile.file.InventedLife.OTHER_PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.EntrySettlement;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each ground with the nearest person who does not have it.
class AccessTest {

    @Test
    void a_fund_sees_its_members_and_no_other_fund_does() {
        InventedLife life = InventedLife.incapable();
        for (Viewer own : List.of(PHYSICIAN, COORDINATOR, PAYMENTS)) {
            assertThat(life.access(own).ground()).contains(Ground.MEMBER_OF_FUND);
            Viewer stranger = Viewer.staff(own.person(), new OrganisationId("other-fund"), own.role());
            assertThat(life.access(stranger).maySee()).isFalse();
        }
    }

    @Test
    void the_insured_person_sees_their_own_file_and_nobody_else_s() {
        InventedLife life = InventedLife.incapable();
        assertThat(life.access(INSURED).maySee()).isTrue();
        NationalNumber sister = NationalNumber.ofNineDigits("850730004", false);
        assertThat(life.access(new Viewer(INSURED.person(), INSURED.organisation(), Role.INSURED, Optional.of(sister)))
                        .maySee())
                .isFalse();
        assertThat(life.access(new Viewer(INSURED.person(), INSURED.organisation(), Role.INSURED, Optional.empty()))
                        .maySee())
                .isFalse();
    }

    @Test
    void a_partner_sees_who_was_referred_to_it_while_consent_lasts() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        int consent = life.consented(ADVISER);
        assertThat(life.access(ADVISER).maySee()).as("consent, no referral").isFalse();
        life.by(
                COORDINATOR,
                life.trajectory(),
                new TrajectoryAct.ReferredToPartner(ADVISER.organisation(), Optional.empty()));
        assertThat(life.access(ADVISER).ground()).contains(Ground.REFERRED_WITH_CONSENT);
        assertThat(life.access(OTHER_ADVISER).maySee()).isFalse();
        life.by(INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(consent)));
        assertThat(life.access(ADVISER).maySee()).as("consent withdrawn").isFalse();
    }

    /// Also while a training that was granted goes on.
    @Test
    void where_the_person_stops_their_partner_sees_nothing_from_then_on() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .granted();
        assertThat(life.access(ADVISER).maySee()).isTrue();
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        assertThat(life.access(ADVISER).maySee()).isFalse();
    }

    @Test
    void where_the_signature_was_never_theirs_the_partner_sees_nothing() {
        InventedLife life = InventedLife.incapable().proposed().contactHeld(false);
        int signature = life.entered(
                COORDINATOR, Channel.PAPER, life.trajectory(), new TrajectoryAct.EngagementSignedByInsured());
        life.by(COORDINATOR, life.trajectory(), new TrajectoryAct.EngagementSignedByCoordinator());
        life.by(PHYSICIAN, life.trajectory(), new TrajectoryAct.EngagementSignedByPhysician());
        life.planned().referredTo(ADVISER);
        assertThat(life.access(ADVISER).maySee()).isTrue();
        int objection =
                life.by(INSURED, 0, new CorrectionAct.EntryDisowned(new ActNumber(signature), Optional.empty()));
        life.by(
                InventedLife.OTHER_COORDINATOR,
                0,
                new CorrectionAct.EntrySettled(new ActNumber(objection), EntrySettlement.TAKEN_BACK, "asked them"));
        assertThat(life.access(ADVISER).maySee()).isFalse();
        assertThat(life.duties()).as("nobody waits for them").noneMatch(duty -> duty.contains("EMPLOYMENT_ADVISER"));
    }

    @Test
    void a_partner_of_an_earlier_trajectory_sees_nothing_of_the_next() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        int first = life.trajectory();
        int firstProject = life.programme();
        life.by(COORDINATOR, first, new TrajectoryAct.Closed(TrajectoryResult.values()[0], "it is done"));
        assertThat(threads(life, ADVISER))
                .as("through the day on which it was closed")
                .isEqualTo(Set.of(0, first, firstProject));
        life.later(1).proposed().contactHeld(false).engaged().planned().referredTo(OTHER_ADVISER);
        life.project(OTHER_ADVISER, OTHER_CENTRE, true);

        assertThat(life.access(ADVISER).maySee()).isFalse();
        assertThat(threads(life, OTHER_ADVISER)).isEqualTo(Set.of(0, life.trajectory(), life.programme()));
        assertThat(seen(life, ADVISER))
                .noneMatch(a -> a.act() instanceof ConsentAct.Given given
                        && given.recipient().equals(OTHER_ADVISER.organisation()));
        assertThat(life.access(ADVISER)
                        .narrowed(
                                life.file(), ToldNumbers.asRecorded(life.file().id()))
                        .threads(Trajectory.TRAJECTORY)
                        .open())
                .isEmpty();
        assertThat(life.access(COORDINATOR)
                        .narrowed(
                                life.file(), ToldNumbers.asRecorded(life.file().id())))
                .isSameAs(life.file());
    }

    @Test
    void a_centre_sees_the_attendance_of_its_own_training_alone() {
        InventedLife life = InventedLife.incapable().accompanied();
        life.project(ADVISER, CENTRE, true).requested(ADVISER);
        assertThat(life.access(CENTRE).maySee()).as("not granted yet").isFalse();
        life.granted().later(1);
        int first = life.programme();
        life.by(CENTRE, first, new ProgrammeAct.TrainingStarted());
        YearMonth month = YearMonth.from(life.today());
        life.trainingEnded(TrainingResult.ABANDONED);
        life.by(CENTRE, first, new ProgrammeAct.AttendanceRecorded(month, BigDecimal.ONE));
        assertThat(threads(life, CENTRE)).as("and not the number of the person").isEqualTo(Set.of(first));
        life.by(PHYSICIAN, first, new ProgrammeAct.EvaluatedAfterTraining("ill"));
        assertThat(life.access(CENTRE).maySee()).as("the training is over").isFalse();
        life.project(ADVISER, OTHER_CENTRE, true).requested(ADVISER).granted().later(1);
        life.by(OTHER_CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());

        assertThat(threads(life, OTHER_CENTRE)).isEqualTo(Set.of(life.programme()));
        assertThat(life.access(OTHER_CENTRE)
                        .narrowed(
                                life.file(), ToldNumbers.asRecorded(life.file().id()))
                        .threads(Programme.PROGRAMME)
                        .all())
                .hasSize(1);
        assertThat(life.access(OTHER_CENTRE).reads(Programme.FACTS)).isTrue();
        assertThat(life.access(PAYMENTS).reads(Programme.FACTS)).isFalse();
    }

    @Test
    void the_institute_sees_who_has_a_request_before_it() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, false);
        List<Viewer> institute = List.of(EXPERT, REGISTRAR, SECRETARY, INSPECTOR);
        assertThat(institute).noneMatch(v -> life.access(v).maySee());
        life.requested(ADVISER);
        assertThat(institute).allMatch(v -> life.access(v).maySee());
    }

    /// Of what was decided they may be asked as long as the incapacity goes on.
    @Test
    void a_request_that_was_given_up_before_it_was_decided_is_not_before_the_institute() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER);
        List<Viewer> institute = List.of(EXPERT, REGISTRAR, SECRETARY);
        life.by(INSURED, life.programme(), new ProgrammeAct.Withdrawn(Optional.empty()));
        assertThat(institute).noneMatch(v -> life.access(v).maySee());

        life.project(ADVISER, CENTRE, true).requested(ADVISER);
        assertThat(institute).allMatch(v -> life.access(v).maySee());
        life.recorded(EXPERT, life.programme(), life.today(), refused("too dear"));
        life.notified().later(1);
        assertThat(institute).allMatch(v -> life.access(v).maySee());
    }

    @Test
    void what_acts_change_is_known_to_those_who_read_it() {
        InventedLife life = InventedLife.incapable().accompanied();
        life.project(ADVISER, CENTRE, true).requested(ADVISER);
        ProposedAct granting = new ProposedAct(
                life.programme(),
                life.today(),
                EXPERT.performer(),
                new DecisionAct.GrantedUnderDirective("1", "meets it"));
        List<Change> changes = Preview.of(
                        life.file(), List.of(granting), InventedLife.LAW, InventedLife.REGISTERS, life.today())
                .changes();
        assertThat(changes).hasAtLeastOneElementOfType(Change.ProspectOpened.class);
        assertThat(changes).hasAtLeastOneElementOfType(Change.TaskOpened.class);

        assertThat(changes).allMatch(life.access(EXPERT)::sees);
        assertThat(changes)
                .filteredOn(life.access(PAYMENTS)::sees)
                .hasAtLeastOneElementOfType(Change.RightGained.class)
                .doesNotHaveAnyElementsOfTypes(Change.ProspectOpened.class);
        assertThat(changes).noneMatch(life.access(CENTRE)::sees);
    }

    @Test
    void the_inspecting_physician_sees_who_is_incapable_from_the_seventh_month_on() {
        InventedLife life = InventedLife.incapable();
        assertThat(life.on(LocalDate.of(2024, 7, 7)).access(INSPECTOR).maySee()).isFalse();
        assertThat(life.on(LocalDate.of(2024, 7, 8)).access(INSPECTOR).ground()).contains(Ground.INVALIDITY);
        assertThat(life.access(EXPERT).maySee()).isFalse();
    }

    @Test
    void why_medical_grounds_were_annulled_is_for_physicians_too() {
        InventedLife life = InventedLife.incapable();
        int grounds = life.by(PHYSICIAN, 0, new AssessmentAct.MedicalGroundsRecorded(Sealed.readable("a diagnosis")));
        int asked =
                life.by(PHYSICIAN, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(grounds), "no diagnosis of hers"));
        int confirmed = life.by(OTHER_PHYSICIAN, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(asked)));
        assertThat(seen(life, PHYSICIAN)).extracting(RecordedAct::number).contains(grounds, asked, confirmed);
        assertThat(seen(life, COORDINATOR)).extracting(RecordedAct::number).doesNotContain(grounds, asked, confirmed);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void sealed_grounds_are_read_by_physicians_alone(Role role) {
        Set<Compartment> reads = RoleTable.of(role).reads();
        boolean atWork = role == Role.OCCUPATIONAL_PHYSICIAN;
        assertThat(reads.contains(Compartment.MEDICAL)).isEqualTo(role.isPhysician() && !atWork);
        assertThat(reads.contains(Compartment.HEALTH_AT_WORK)).isEqualTo(atWork);
        assertThat(RoleTable.of(role).readsWithConsent())
                .doesNotContain(Compartment.MEDICAL, Compartment.HEALTH_AT_WORK);
    }

    @Test
    void a_consent_names_no_part_that_its_purpose_does_not_need() {
        InventedLife life = InventedLife.incapable().accompanied();
        for (Compartment part : Compartment.values()) {
            ConsentAct.Given given = new ConsentAct.Given(
                    ADVISER.organisation(),
                    ConsentPurpose.REFERRAL,
                    List.of(Compartment.INCAPACITY, part),
                    ConsentPurpose.REFERRAL.textVersion(),
                    Language.FR);
            List<String> refused = life.refused(INSURED, 0, given);
            assertThat(refused.contains("partsOfPurpose"))
                    .as(part.name())
                    .isEqualTo(!ConsentPurpose.REFERRAL.parts().contains(part));
        }
        assertThat(RoleTable.of(Role.EMPLOYMENT_ADVISER).readsWithConsent())
                .as("what a consent opens, it may name")
                .isSubsetOf(ConsentPurpose.REFERRAL.parts());
    }

    @Test
    void a_consent_is_given_to_a_text_that_exists() {
        InventedLife life = InventedLife.incapable().accompanied();
        assertThat(life.refused(INSURED, 0, referral("of my own"))).containsExactly("textExists");
    }

    @Test
    void a_consent_is_given_to_the_text_of_its_purpose() {
        InventedLife life = InventedLife.incapable().accompanied();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            List<String> refused = life.refused(INSURED, 0, referral(purpose.textVersion()));
            assertThat(refused.equals(List.of("textExists")))
                    .as(purpose.name())
                    .isEqualTo(purpose != ConsentPurpose.REFERRAL);
        }
    }

    @Test
    void a_consent_to_words_that_were_changed_since_may_still_be_entered() {
        InventedLife life = InventedLife.incapable().accompanied();
        for (String before : List.of("2026-1", "2026-2")) {
            assertThat(life.refused(INSURED, 0, referral(before))).isEmpty();
        }
    }

    private static ConsentAct.Given referral(String textVersion) {
        return new ConsentAct.Given(
                ADVISER.organisation(),
                ConsentPurpose.REFERRAL,
                List.of(Compartment.INCAPACITY),
                textVersion,
                Language.FR);
    }

    @Test
    void the_person_learns_that_grounds_exist_not_what_they_say() {
        InventedLife life = InventedLife.incapable();
        int grounds = life.by(PHYSICIAN, 0, new AssessmentAct.MedicalGroundsRecorded(Sealed.readable("a diagnosis")));
        RecordedAct seen = seen(life, INSURED).get(grounds - 1);
        assertThat(seen.act()).isEqualTo(new AssessmentAct.MedicalGroundsRecorded(new Sealed.Withheld<>()));
    }

    @Test
    void nobody_outside_finds_a_file_in_a_list() {
        InventedLife life = InventedLife.incapable().accompanied();
        Set<String> audience = Audience.of(life.file(), InventedLife.LAW, life.today());
        for (Viewer viewer : List.of(PHYSICIAN, ADVISER, OTHER_ADVISER, CENTRE, EXPERT, INSPECTOR)) {
            assertThat(audience.contains(Audience.key(viewer).orElseThrow()))
                    .as("%s", viewer.role())
                    .isEqualTo(life.access(viewer).maySee());
        }
        Viewer stranger = Viewer.staff(new PersonId("x"), new OrganisationId("fund-2"), Role.ADVISORY_PHYSICIAN);
        assertThat(audience).doesNotContain(Audience.key(stranger).orElseThrow());
    }

    private static List<RecordedAct> seen(InventedLife life, Viewer viewer) {
        return life.access(viewer).seen(life.file().acts());
    }

    private static Set<Integer> threads(InventedLife life, Viewer viewer) {
        return seen(life, viewer).stream()
                .map(RecordedAct::thread)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static DecisionAct refused(String reasons) {
        return new DecisionAct.TakenByCommission(Ruling.REFUSED, Optional.of(RefusalGround.PRICE), reasons);
    }
}
