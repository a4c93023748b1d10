// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.protection.ProtectionReason;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// In an emergency somebody does what cannot wait, and lets nobody else look.
class InEmergencyTest {

    private final InventedLife life = new InventedLife()
            .registered()
            .recognised(Scheme.EMPLOYEE, LocalDate.of(2024, 5, 31), Optional.empty())
            .proposed();

    InEmergencyTest() {
        life.contactHeld(false).engaged().planned();
        life.consented(InventedLife.ADVISER);
        life.recorded(
                InventedLife.COORDINATOR,
                0,
                life.today(),
                new ProtectionAct.Begun(
                        ProtectionReason.CONFLICT_OF_INTEREST, List.of("physician", "coordinator", "payments")));
    }

    @Test
    void nobodyElseIsLetIn() {
        Viewer closed = InventedLife.OTHER_COORDINATOR;
        assertThat(life.access(closed).maySee()).isFalse();
        Viewer inEmergency = closed.opening(Set.of(life.file().id()));
        assertThat(codes(inEmergency, referred())).containsExactly("notInEmergency");
        assertThat(codes(InventedLife.COORDINATOR, referred())).isEmpty();
    }

    @Test
    void whatLetsNobodyInIsDone() {
        Viewer inEmergency =
                InventedLife.OTHER_COORDINATOR.opening(Set.of(life.file().id()));
        assertThat(codes(inEmergency, new TrajectoryAct.Closed(TrajectoryResult.values()[0], "it could not wait")))
                .doesNotContain("notInEmergency", "wrongRole");
    }

    /// What another organisation protects besides does not stand in the way, and is not told of by that.
    @Test
    void aProtectionOfAnotherOrganisationIsNotInTheWay() {
        life.by(InventedLife.COORDINATOR, life.trajectory(), referred());
        life.by(InventedLife.ADVISER, life.trajectory(), new TrajectoryAct.IntakeHeld("met"));
        life.project(InventedLife.ADVISER, InventedLife.CENTRE, true).requested(InventedLife.ADVISER);
        life.recorded(
                InventedLife.SECRETARY,
                0,
                life.today(),
                new ProtectionAct.Begun(ProtectionReason.CONFLICT_OF_INTEREST, List.of("expert", "secretary")));
        Viewer inEmergency =
                InventedLife.OTHER_PHYSICIAN.opening(Set.of(life.file().id()));
        CaseFile before = life.file();
        Act act = new AssessmentAct.WorkAbilityStated("seated work", List.of("no stairs"));
        ProposedAct proposed = new ProposedAct(0, life.today(), inEmergency.performer(), act);
        SeenFile seen = life.seenBy(inEmergency);
        life.recorded(inEmergency, 0, life.today(), act);
        assertThat(seen.wishes().opensToOthers(proposed, before, life.file())).isEmpty();
    }

    /// Nor from a later day on, when time and the act together let them in.
    @Test
    void nobodyIsLetInLater() {
        LocalDate controlBegins = controlBegins();
        Viewer inEmergency =
                InventedLife.OTHER_PHYSICIAN.opening(Set.of(life.file().id()));
        assertThat(codes(inEmergency, life.incapacity(), new IncapacityAct.Prolonged(controlBegins.minusDays(3))))
                .isEmpty();
        IncapacityAct beyond = new IncapacityAct.Prolonged(controlBegins.minusDays(1));
        assertThat(codes(inEmergency, life.incapacity(), beyond)).containsExactly("notInEmergency");
        assertThat(codes(InventedLife.PHYSICIAN, life.incapacity(), beyond)).isEmpty();
    }

    /// What is told of a look in an emergency is the ground that they had besides, at the time.
    @Test
    void theGroundBesidesIsThatOfTheFileAsItWasKnown() {
        LocalDate controlBegins = controlBegins();
        life.by(InventedLife.PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(controlBegins.minusDays(1)));
        Instant before = life.file().acts().getLast().recordedAt();
        life.on(life.today().plusDays(1));
        life.project(InventedLife.COORDINATOR, InventedLife.CENTRE, true).requested(InventedLife.COORDINATOR);
        Instant since = life.file().acts().getLast().recordedAt();
        assertThat(since).isAfter(before);
        LocalDate invalid = controlBegins.plusDays(1);
        assertThat(unprotected(InventedLife.INSPECTOR, before, invalid)).contains(Ground.INVALIDITY);
        assertThat(unprotected(InventedLife.INSPECTOR, since, life.today())).contains(Ground.REQUEST_BEFORE_INSTITUTE);
        assertThat(unprotected(InventedLife.INSPECTOR, before, life.today())).isEmpty();
        assertThat(unprotected(InventedLife.OTHER_COORDINATOR, before, life.today()))
                .contains(Ground.MEMBER_OF_FUND);
    }

    private Optional<Ground> unprotected(Viewer who, Instant at, LocalDate day) {
        return Unprotected.ground(life.seenBy(InventedLife.INSURED), who.role(), who.organisation(), at, day);
    }

    private LocalDate controlBegins() {
        return life.file()
                .threads(Incapacity.INCAPACITY)
                .openOrLast()
                .orElseThrow()
                .recognised()
                .day()
                .plusMonths(6);
    }

    private static Act referred() {
        return new TrajectoryAct.ReferredToPartner(InventedLife.ADVISER.organisation(), Optional.empty());
    }

    private List<String> codes(Viewer viewer, Act act) {
        return codes(viewer, life.trajectory(), act);
    }

    private List<String> codes(Viewer viewer, int thread, Act act) {
        return life.seenBy(viewer).check(new ProposedAct(thread, life.today(), viewer.performer(), act)).stream()
                .map(Refusal::code)
                .toList();
    }
}
