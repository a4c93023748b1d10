// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.SERVICE;
import static be.passerelle.casefile.file.InventedLife.TREATING;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A preview says who begins and who ceases to read, and says nothing of it where nobody does.
class SharingTest {

    private final InventedLife life =
            InventedLife.incapable().proposed().contactHeld(false).engaged().planned();

    @Test
    void a_practice_reads_at_once_what_it_is_shared() {
        ConsentAct shared = InventedLife.consent(TREATING.organisation(), ConsentPurpose.TREATING_PHYSICIAN);
        assertThat(told(INSURED, 0, shared)).containsExactly("practice reads IDENTITY WORK_ABILITY");
        int consent = life.by(INSURED, 0, shared);
        assertThat(told(INSURED, 0, shared)).as("once more").isEmpty();
        assertThat(told(INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(consent))))
                .containsExactly("practice reads nothing more");
    }

    @Test
    void a_partner_reads_once_the_person_is_referred() {
        ConsentAct consent = InventedLife.consent(ADVISER.organisation(), ConsentPurpose.REFERRAL);
        assertThat(told(INSURED, 0, consent)).containsExactly("partner may be told WORK_ABILITY");
        life.by(INSURED, 0, consent);
        Act referral = new TrajectoryAct.ReferredToPartner(ADVISER.organisation(), Optional.empty());
        assertThat(told(COORDINATOR, life.trajectory(), referral))
                .singleElement()
                .asString()
                .startsWith("partner reads ")
                .contains("WORK_ABILITY", "TRAJECTORY")
                .doesNotContain("MEDICAL", "INCAPACITY");
    }

    @Test
    void what_was_agreed_to_in_another_trajectory_is_agreed_to_anew() {
        int before = life.consented(ADVISER);
        life.by(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty()));
        life.later(1).proposed();
        assertThat(told(INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(before))))
                .as("it was over with its trajectory")
                .isEmpty();
        assertThat(told(INSURED, 0, InventedLife.consent(ADVISER.organisation(), ConsentPurpose.REFERRAL)))
                .containsExactly("partner may be told WORK_ABILITY");
    }

    @Test
    void what_ends_with_a_trajectory_is_told_by_what_ends_it() {
        life.referredTo(ADVISER);
        assertThat(told(INSURED, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty())))
                .containsExactly("partner reads nothing more");
        assertThat(told(PAYMENTS, life.trajectory(), new TrajectoryAct.Stopped(Optional.empty())))
                .as("who knows of no consent")
                .isEmpty();
    }

    @Test
    void whoever_grants_a_training_is_told_that_the_centre_reads() {
        life.referredTo(ADVISER).project(ADVISER, CENTRE, true).requested(ADVISER);
        assertThat(told(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it")))
                .singleElement()
                .asString()
                .startsWith("centre reads ")
                .contains("ATTENDANCE")
                .doesNotContain("MEDICAL", "TRAJECTORY");
    }

    @Test
    void the_occupational_physician_reads_nothing_here() {
        assertThat(told(INSURED, 0, InventedLife.consent(SERVICE, ConsentPurpose.OCCUPATIONAL_PHYSICIAN)))
                .containsExactly("prevention-service may be told WORK_ABILITY");
    }

    private List<String> told(Viewer viewer, int thread, Act act) {
        SeenFile seen = life.seenBy(viewer);
        List<String> told = new ArrayList<>();
        for (Change change : seen.changes(List.of(new ProposedAct(thread, life.today(), viewer.performer(), act)))) {
            switch (change) {
                case Change.SharingBegun begun ->
                    told.add(begun.with().id()
                            + (begun.atOnce() ? " reads " : " may be told ")
                            + String.join(
                                    " ",
                                    begun.parts().stream()
                                            .map(Compartment::name)
                                            .toList()));
                case Change.SharingEnded ended ->
                    told.add(ended.with().id() + " reads "
                            + (ended.parts().isEmpty() ? "nothing more" : "no more " + ended.parts()));
                default -> {}
            }
        }
        return told;
    }
}
