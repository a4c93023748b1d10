// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.AsWritten;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.IllegibleAct.Why;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a file does with acts that cannot be read.
class IllegibleActsTest {

    private final InventedLife life = InventedLife.incapable();
    private int trajectory;

    @BeforeEach
    void proposed() {
        trajectory = life.by(InventedLife.PHYSICIAN, 0, new TrajectoryAct.Proposed("invented"));
    }

    @Test
    void an_act_that_cannot_be_read_counts_and_hides_nothing_else() {
        CaseFile file = with(illegible(trajectory, Why.DAMAGED));
        assertThat(file.head()).isEqualTo(life.file().head() + 1);
        assertThat(file.acts()).isEqualTo(life.file().acts());
        assertThat(file.threads(Trajectory.TRAJECTORY).all()).hasSize(1);
        assertThat(file.isErased()).isFalse();
        assertThat(file.plus(List.of()).illegible()).hasSize(1);
        assertThat(file.knownOn(life.file().acts().getLast().recordedAt()).illegible())
                .hasSize(1);
    }

    @Test
    void its_thread_takes_nothing_further_and_others_go_on() {
        CaseFile file = with(illegible(trajectory, Why.LATER_VERSION));
        Act contact =
                new TrajectoryAct.FirstContactPlanned(life.today().plusDays(5), ContactMode.VIDEO, Optional.empty());
        assertThat(codes(file, trajectory, contact)).containsExactly("illegible");
        assertThat(codes(life.file(), trajectory, contact)).isEmpty();
        assertThat(Procedure.next(file, InventedLife.LAW, InventedLife.REGISTERS, life.today()))
                .extracting(NextAct::thread)
                .doesNotContain(trajectory)
                .isNotEmpty();
        Act moved = new PersonAct.DetailsChanged("Peeters", "Zoé", Language.NL, "Gent");
        assertThat(codes(file, 0, moved)).isEmpty();

        assertThat(codes(with(illegible(0, Why.UNKNOWN_ACT)), 0, moved)).containsExactly("illegible");
    }

    @Test
    void an_erased_file_takes_nothing() {
        CaseFile file = CaseFile.of(life.file().id(), List.of(), List.of(illegible(0, Why.ERASED)));
        assertThat(file.isErased()).isTrue();
        assertThat(codes(file, 0, new PersonAct.DetailsChanged("Peeters", "Zoé", Language.NL, "Gent")))
                .containsExactly("erased");
        assertThat(life.file().isErased()).isFalse();
    }

    @Test
    void an_erased_file_is_told_to_those_who_worked_in_it_and_shows_nothing() {
        CaseFile file = CaseFile.of(life.file().id(), List.of(), List.of(illegible(0, Why.ERASED)));
        Access physician = access(InventedLife.PHYSICIAN, file);
        assertThat(physician.ground()).contains(Ground.WORKED_IN_ERASED_FILE);
        assertThat(physician.compartments()).isEmpty();
        for (Viewer other : List.of(
                Viewer.staff(new PersonId("somebody"), new OrganisationId("other-fund"), Role.ADVISORY_PHYSICIAN),
                Viewer.staff(new PersonId("somebody"), new OrganisationId("fund"), Role.ORGANISATION_ADMINISTRATOR),
                new Viewer(new PersonId("somebody"), new OrganisationId("fund"), Role.INSURED, Optional.empty()))) {
            assertThat(access(other, file).maySee()).as(other.toString()).isFalse();
        }
        assertThat(access(InventedLife.PHYSICIAN, with(illegible(0, Why.DAMAGED)))
                        .ground())
                .contains(Ground.MEMBER_OF_FUND);
    }

    /// The act may be the one that withdraws the consent, or takes the referral back.
    @Test
    void a_partner_has_no_ground_that_an_act_nobody_can_read_may_have_taken_away() {
        InventedLife referred =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        referred.consented(InventedLife.ADVISER);
        referred.by(
                InventedLife.COORDINATOR,
                referred.trajectory(),
                new TrajectoryAct.ReferredToPartner(InventedLife.ADVISER.organisation(), Optional.empty()));
        assertThat(referred.access(InventedLife.ADVISER).maySee()).isTrue();

        int another = referred.trajectory() + 1;
        assertThat(sees(referred, 0, "consent.withdrawn", Why.DAMAGED)).isFalse();
        assertThat(sees(referred, another, "consent.withdrawn", Why.LATER_VERSION))
                .isFalse();
        assertThat(sees(referred, referred.trajectory(), "trajectory.planDrawnUp", Why.NO_KEY))
                .isFalse();
        assertThat(sees(referred, another, "subject.ofTomorrow", Why.UNKNOWN_ACT))
                .isFalse();
        assertThat(sees(referred, another, "programme.requested", Why.DAMAGED)).isTrue();
    }

    /// The thread may be another partner's: nobody can read whose.
    @Test
    void a_partner_sees_nothing_of_a_thread_whose_first_act_cannot_be_read() {
        InventedLife referred =
                InventedLife.incapable().proposed().contactHeld(false).engaged();
        referred.consented(InventedLife.ADVISER);
        referred.by(
                InventedLife.COORDINATOR,
                referred.trajectory(),
                new TrajectoryAct.ReferredToPartner(InventedLife.ADVISER.organisation(), Optional.empty()));
        int head = referred.file().head();
        RecordedAct held = referred.file().acts().stream()
                .filter(act -> act.act() instanceof TrajectoryAct.FirstContactHeld)
                .findFirst()
                .orElseThrow();
        RecordedAct heldElsewhere = new RecordedAct(
                held.stream(),
                head + 2,
                head + 1,
                held.happenedOn(),
                held.recordedAt(),
                held.by(),
                held.command(),
                held.lawVersion(),
                held.act());
        List<RecordedAct> acts = new ArrayList<>(referred.file().acts());
        acts.add(heldElsewhere);
        IllegibleAct like = illegible(head + 1, Why.LATER_VERSION);
        IllegibleAct opening = new IllegibleAct(
                like.stream(),
                head + 1,
                head + 1,
                like.happenedOn(),
                like.recordedAt(),
                like.person(),
                like.organisation(),
                new AsWritten("trajectory.partnerActionPlanned", 1, "employmentAdviser"),
                Why.LATER_VERSION);
        CaseFile file = CaseFile.of(referred.file().id(), acts, List.of(opening));

        Access adviser = Access.of(InventedLife.ADVISER, file, InventedLife.LAW, referred.today());
        Access coordinator = Access.of(InventedLife.COORDINATOR, file, InventedLife.LAW, referred.today());

        assertThat(adviser.maySee()).isTrue();
        assertThat(adviser.seen(held)).isPresent();
        assertThat(adviser.seen(heldElsewhere)).isEmpty();
        assertThat(SeenFile.asRecorded(
                                adviser,
                                new FileOnDay(file, InventedLife.LAW, InventedLife.REGISTERS, referred.today()))
                        .acts())
                .doesNotContain(heldElsewhere);
        assertThat(coordinator.seen(heldElsewhere)).isPresent();
    }

    private boolean sees(InventedLife life, int thread, String code, Why why) {
        IllegibleAct like = illegible(thread, why);
        IllegibleAct act = new IllegibleAct(
                like.stream(),
                life.file().head() + 1,
                thread,
                like.happenedOn(),
                like.recordedAt(),
                like.person(),
                like.organisation(),
                new AsWritten(code, 1, "insured"),
                why);
        CaseFile file = CaseFile.of(life.file().id(), life.file().acts(), List.of(act));
        return Access.of(InventedLife.ADVISER, file, InventedLife.LAW, life.today())
                .maySee();
    }

    private Access access(Viewer viewer, CaseFile file) {
        return Access.of(viewer, file, InventedLife.LAW, life.today());
    }

    private CaseFile with(IllegibleAct illegible) {
        return CaseFile.of(life.file().id(), life.file().acts(), List.of(illegible));
    }

    private IllegibleAct illegible(int thread, Why why) {
        RecordedAct last = life.file().acts().getLast();
        return new IllegibleAct(
                life.file().id(),
                last.number() + 1,
                thread,
                last.happenedOn(),
                last.recordedAt(),
                "somebody",
                "fund",
                new AsWritten("trajectory.ofTomorrow", 1, "returnToWorkCoordinator"),
                why);
    }

    private List<String> codes(CaseFile file, int thread, Act act) {
        ProposedAct proposed = new ProposedAct(thread, life.today(), InventedLife.COORDINATOR.performer(), act);
        return Procedure.accepts(file, proposed, InventedLife.LAW, InventedLife.REGISTERS, life.today()).stream()
                .map(Refusal::code)
                .toList();
    }
}
