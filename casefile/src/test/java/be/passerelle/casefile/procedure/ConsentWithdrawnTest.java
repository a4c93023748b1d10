// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.OTHER_ADVISER;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static be.passerelle.casefile.file.InventedLife.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.programme.DirectiveTest;
import be.passerelle.casefile.programme.MissingItem;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.ActNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What follows when the person withdraws a consent: nobody without access keeps a duty, and somebody takes
/// over.
class ConsentWithdrawnTest {

    private static final ProgrammeAct REQUEST = new ProgrammeAct.Requested("needed");

    @Test
    void the_partner_owes_no_intake_any_longer_and_a_new_consent_leads_to_a_new_referral() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        int consent = life.consented(ADVISER);
        life.by(
                COORDINATOR,
                life.trajectory(),
                new TrajectoryAct.ReferredToPartner(ADVISER.organisation(), Optional.empty()));
        String intake = life.trajectory() + " EMPLOYMENT_ADVISER trajectory.intakeHeld";
        String referral = life.trajectory() + " RETURN_TO_WORK_COORDINATOR trajectory.referredToPartner";
        assertThat(life.duties()).contains(intake).doesNotContain(referral);
        life.by(INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(consent)));
        assertThat(life.refused(ADVISER, life.trajectory(), new TrajectoryAct.IntakeHeld("met")))
                .containsExactly("stillConsented");
        assertThat(life.duties()).doesNotContain(intake, referral);
        life.consented(OTHER_ADVISER);
        assertThat(life.duties()).contains(referral).doesNotContain(intake);
    }

    @Test
    void the_coordinator_sends_the_request_that_the_partner_may_no_longer_send() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundCompatible(Optional.empty()));
        assertThat(requests(life)).containsExactly(life.programme() + " EMPLOYMENT_ADVISER programme.requested");
        assertThat(life.refused(COORDINATOR, life.programme(), REQUEST))
                .as("beside the partner")
                .isEmpty();
        assertThat(life.refused(PHYSICIAN, life.programme(), REQUEST)).containsExactly("mayAsk");
        withdraw(life);
        assertThat(requests(life))
                .containsExactly(life.programme() + " RETURN_TO_WORK_COORDINATOR programme.requested");
        assertThat(life.refused(ADVISER, life.programme(), REQUEST)).containsExactly("mayAsk");
        life.by(COORDINATOR, life.programme(), REQUEST);
        assertThat(DirectiveTest.met(new FileOnDay(life.file(), InventedLife.LAW, REGISTERS, life.today())
                        .in(Programme.PROGRAMME, life.programme())
                        .orElseThrow()))
                .as("not sent under the convention")
                .isEmpty();
    }

    @Test
    void the_coordinator_supplies_what_the_partner_may_no_longer_supply() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER);
        life.by(EXPERT, life.programme(), new ProgrammeAct.FoundIncomplete(List.of(MissingItem.TIMETABLE), "when?"));
        ProgrammeAct supplied = new ProgrammeAct.Supplied(true, true, Money.of("1800.00"), "mornings");
        assertThat(life.refused(COORDINATOR, life.programme(), supplied)).containsExactly("sentBySameRole");
        withdraw(life);
        assertThat(life.duties()).contains(life.programme() + " RETURN_TO_WORK_COORDINATOR programme.supplied");
        life.by(COORDINATOR, life.programme(), supplied);
        assertThat(DirectiveTest.met(new FileOnDay(life.file(), InventedLife.LAW, REGISTERS, life.today())
                        .in(Programme.PROGRAMME, life.programme())
                        .orElseThrow()))
                .as("it was sent under the convention")
                .isPresent();
    }

    @Test
    void each_referral_needs_a_consent_of_its_own_trajectory() {
        InventedLife life = InventedLife.incapable().accompanied();
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        life.later(1).proposed().contactHeld(false).engaged();
        TrajectoryAct again = new TrajectoryAct.ReferredToPartner(ADVISER.organisation(), Optional.empty());
        assertThat(life.refused(COORDINATOR, life.trajectory(), again)).containsExactly("consented");
        life.consented(OTHER_ADVISER);
        assertThat(life.refused(COORDINATOR, life.trajectory(), again)).containsExactly("consentForPartner");
        life.consented(ADVISER);
        assertThat(life.refused(COORDINATOR, life.trajectory(), again)).isEmpty();
    }

    @Test
    void a_consent_names_somebody_who_does_what_it_is_for() {
        InventedLife life = InventedLife.incapable().proposed();
        assertThat(life.refused(INSURED, 0, InventedLife.consent(SERVICE, ConsentPurpose.REFERRAL)))
                .containsExactly("recipientOfPurpose");
        assertThat(life.refused(
                        INSURED,
                        0,
                        InventedLife.consent(ADVISER.organisation(), ConsentPurpose.OCCUPATIONAL_PHYSICIAN)))
                .containsExactly("recipientOfPurpose");
        assertThat(life.refused(INSURED, 0, InventedLife.consent(SERVICE, ConsentPurpose.OCCUPATIONAL_PHYSICIAN)))
                .isEmpty();
    }

    @Test
    void the_occupational_physician_is_asked_only_with_a_consent_of_the_same_trajectory_that_still_holds() {
        TrajectoryAct sent = new TrajectoryAct.SentToOccupationalPhysician("a service", true);
        InventedLife life = InventedLife.incapable(Scheme.EMPLOYEE, Optional.of("a bakery"))
                .proposed()
                .contactHeld(true);
        int consent = life.consented(SERVICE, ConsentPurpose.OCCUPATIONAL_PHYSICIAN);
        assertThat(life.refused(COORDINATOR, life.trajectory(), sent)).isEmpty();
        life.by(INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(consent)));
        assertThat(life.refused(COORDINATOR, life.trajectory(), sent)).containsExactly("consentedToPhysician");

        life.consented(SERVICE, ConsentPurpose.OCCUPATIONAL_PHYSICIAN);
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        life.later(1).proposed().contactHeld(true);
        assertThat(life.refused(COORDINATOR, life.trajectory(), sent)).containsExactly("consentedToPhysician");
    }

    private static List<String> requests(InventedLife life) {
        return life.duties().stream()
                .filter(duty -> duty.endsWith("programme.requested"))
                .toList();
    }

    private static void withdraw(InventedLife life) {
        int consent = life.file()
                .state(Consents.CONSENTS)
                .inForce()
                .getFirst()
                .given()
                .act();
        life.by(INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(consent)));
    }
}
