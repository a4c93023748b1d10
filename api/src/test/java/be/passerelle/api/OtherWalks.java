// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.registry.desk.Invented.ADVISER;
import static be.passerelle.registry.desk.Invented.COORDINATOR;
import static be.passerelle.registry.desk.Invented.EVE;
import static be.passerelle.registry.desk.Invented.EXPERT;
import static be.passerelle.registry.desk.Invented.INSPECTOR;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static be.passerelle.registry.desk.Invented.REGISTRAR;
import static be.passerelle.registry.desk.Invented.SECOND_COORDINATOR;
import static be.passerelle.registry.desk.Invented.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The other ways through the procedure, through the API alone.
public abstract class OtherWalks {

    /// The day on which each begins.
    public static final String BEGIN = "2026-02-02";

    private static final String ACT_NOT_OPEN = "urn:problem-type:passerelle:returnToWork:actNotOpen";

    private final Walkers walk;

    public OtherWalks(Walkers walk) {
        this.walk = walk;
    }

    /// Route A: the advisory physician proposes the trajectory; the person may still say no.
    @Test
    public void routeA() {
        String file = walk.incapable("2026-01-12", "2026-12-31");
        int trajectory = walk.record(PHYSICIAN, file, "trajectory.proposed", 0, "motivation", "Work seems possible.");
        walk.on("2026-02-10");
        walk.engage(trajectory);
        walk.refer(trajectory);
        Reply seen = walk.as(EVE).get(walk.own()).expect(200);
        assertThat(seen.string("trajectories[0].route")).isEqualTo("a");
        assertThat(seen.string("trajectories[0].engagementCompleteOn")).isEqualTo("2026-02-10");
        assertThat(seen.string("trajectories[0].partner")).isEqualTo("partner");
    }

    /// An accident at work is excluded: the refusal names the article and says where to turn.
    @Test
    public void exclusion() {
        String file = walk.incapable("2026-01-12", "2026-12-31", "cause", "accidentAtWork");
        Reply refused = walk.tried(EVE, walk.own(), act("trajectory.contactAsked", 0, "2026-02-02"))
                .expectProblem(409, ACT_NOT_OPEN);
        assertThat(refused.string("refusals[0].code")).isEqualTo("inPublic");
        assertThat(refused.string("refusals[0].citation.text")).isNotBlank();
        assertThat(refused.string("detail")).isNotBlank().isEqualTo(refused.string("refusals[0].detail"));
        walk.tried(PHYSICIAN, file, act("trajectory.proposed", 0, "2026-02-02", "motivation", "Yet she could work."))
                .expectProblem(409, ACT_NOT_OPEN);
        assertThat(walk.as(PHYSICIAN).get(file).whole("head")).isEqualTo(2);
    }

    /// A training that meets no directive is refused by the commission after both opinions, and the refusal is
    /// notified.
    @Test
    public void refusedTraining() {
        int programme = askedForATraining("9000.00");
        Reply early = walk.tried(
                        EXPERT,
                        walk.find(EXPERT, "programme.socialOpinion"),
                        act(
                                "decision.grantedUnderDirective",
                                programme,
                                walk.today(),
                                "directive",
                                "1",
                                "reasons",
                                "It costs too much for it."))
                .expectProblem(409, ACT_NOT_OPEN);
        assertThat(early.string("refusals[0].code")).isEqualTo("directiveMet");
        walk.record(
                EXPERT,
                walk.find(EXPERT, "programme.socialOpinion"),
                "programme.socialOpinionGiven",
                programme,
                "opinion",
                "unfavourable",
                "reasons",
                "A shorter training would do.");
        walk.record(
                INSPECTOR,
                walk.find(INSPECTOR, "programme.medicalOpinion"),
                "programme.medicalOpinionGiven",
                programme,
                "opinion",
                "favourable",
                "reasons",
                "Nothing against it.");
        assertThat(walk.has(EXPERT, "programme.decision")).isFalse();
        String file = walk.find(SECRETARY, "programme.commission");
        walk.record(
                SECRETARY,
                file,
                "decision.takenByCommission",
                programme,
                "ruling",
                "refused",
                "ground",
                "price",
                "reasons",
                "It costs too much.");
        walk.record(
                REGISTRAR,
                walk.find(REGISTRAR, "decision.notify"),
                "decision.notified",
                programme,
                "channel",
                "letter");
        Reply seen = walk.as(EVE).get(file).expect(200);
        assertThat(seen.string("programmes[0].ruling")).isEqualTo("refused");
        assertThat(seen.at("programmes[0].open")).isEqualTo(false);
    }

    /// The insured person stops, at any moment, without giving a reason.
    @Test
    public void stop() {
        String file = walk.incapable("2026-01-12", "2026-12-31");
        int trajectory = walk.record(EVE, file, "trajectory.contactAsked", 0);
        walk.record(EVE, walk.own(), "trajectory.stopped", trajectory);
        Reply seen = walk.as(EVE).get(walk.own()).expect(200);
        assertThat(seen.at("trajectories[0].open")).isEqualTo(false);
        assertThat(walk.has(PHYSICIAN, "trajectory.healthFinding")).isFalse();
        walk.tried(PHYSICIAN, file, act("trajectory.healthAllows", trajectory, "2026-02-02"))
                .expectProblem(409, ACT_NOT_OPEN);
    }

    /// A late report says that incapacity ended before the training: the decision stands until it is settled.
    @Test
    public void lateReportThatContradictsADecision() {
        int programme = askedForATraining("1250.00");
        String file = walk.find(EXPERT, "programme.decision");
        int decision = walk.record(
                EXPERT, file, "decision.grantedUnderDirective", programme, "directive", "1", "reasons", "It is met.");
        int incapacity = walk.as(PHYSICIAN).get(file).whole("incapacities[0].thread");
        int report =
                walk.record(PHYSICIAN, file, act("incapacity.ended", incapacity, "2026-02-20", "cause", "workResumed"));

        Reply contradicted = walk.as(PHYSICIAN).get(file).expect(200);
        assertThat(contradicted.whole("contradictions[0].report")).isEqualTo(report);
        assertThat(contradicted.whole("contradictions[0].step")).isEqualTo(decision);
        assertThat(contradicted.at("programmes[0].granted")).isEqualTo(true);

        walk.record(
                EXPERT,
                walk.find(EXPERT, "correction.contradiction"),
                "correction.contradictionSettled",
                0,
                "report",
                report,
                "step",
                decision,
                "settlement",
                "stepRevoked",
                "reason",
                "She works again.");
        Reply settled = walk.as(PHYSICIAN).get(file).expect(200);
        assertThat(settled.list("contradictions")).isEmpty();
        assertThat(settled.at("programmes[0].revoked")).isEqualTo(true);
    }

    /// Something was recorded in error: one asks to take it back, a second person confirms; the first cannot.
    @Test
    public void correctionByASecondPerson() {
        String file = walk.incapable("2026-01-12", "2026-12-31");
        int trajectory = walk.record(EVE, file, "trajectory.contactAsked", 0);
        walk.record(PHYSICIAN, file, "trajectory.healthAllows", trajectory);
        int wrong = walk.record(
                COORDINATOR,
                file,
                "trajectory.firstContactPlanned",
                trajectory,
                "on",
                "2026-02-16",
                "mode",
                "telephone");
        int asked = walk.record(
                COORDINATOR, file, "correction.annulmentAsked", 0, "act", wrong, "reason", "It was for somebody else.");
        Map<String, Object> confirmation = act("correction.annulmentConfirmed", 0, walk.today(), "request", asked);

        Reply alone =
                walk.tried(COORDINATOR, file, confirmation).expectProblem(400, "urn:problem-type:belgif:badRequest");
        assertThat(alone.string("issues[0].name")).isEqualTo("acts[0].payload.request");
        walk.record(SECOND_COORDINATOR, walk.find(SECOND_COORDINATOR, "correction.second"), confirmation);

        int told = walk.told(EVE, file, "trajectory.firstContactPlanned");
        Reply act = walk.as(EVE).get(file + "/acts/" + told).expect(200);
        assertThat(act.at("annulled")).isEqualTo(true);
    }

    private int askedForATraining(String price) {
        walk.incapable("2026-01-12", "2026-12-31");
        int trajectory = walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);
        walk.record(PHYSICIAN, walk.find(PHYSICIAN, "trajectory.healthFinding"), "trajectory.healthAllows", trajectory);
        walk.on("2026-02-10");
        walk.engage(trajectory);
        walk.refer(trajectory);
        walk.on("2026-03-02");
        int programme = walk.ask("2026-04-07", "2026-06-30", price);
        assertThat(walk.has(ADVISER, "programme.request")).isFalse();
        return programme;
    }
}
