// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.registry.desk.Invented.ADVISER;
import static be.passerelle.registry.desk.Invented.CENTRE;
import static be.passerelle.registry.desk.Invented.COORDINATOR;
import static be.passerelle.registry.desk.Invented.EVE;
import static be.passerelle.registry.desk.Invented.EXPERT;
import static be.passerelle.registry.desk.Invented.INSPECTOR;
import static be.passerelle.registry.desk.Invented.PAYMENTS;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static be.passerelle.registry.desk.Invented.REGISTRAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Route B, through the API alone: from the insured person's request to the evaluation six months after the
/// training. Everybody finds their task in their own worklist.
public final class RouteBWalk {

    /// The day on which it begins.
    public static final String BEGIN = "2026-01-14";

    private final Walkers walk;

    public RouteBWalk(Walkers walk) {
        this.walk = walk;
    }

    public void goesFromTheRequestToTheEvaluationAfterSixMonths() {
        int trajectory = asksForAContact();
        meetsTheCoordinatorAndCommits(trajectory);
        isReferredWithConsent(trajectory);
        int programme = isGrantedATraining();
        followsTheTraining(programme);
        isPaid();
        isRecognisedInvalid();
        isEvaluatedAfterSixMonths(programme);
        hasTheWholeStory();
    }

    /// 1. Incapacity is recognised; two weeks later the person asks for a contact, and health allows it.
    private int asksForAContact() {
        walk.incapable("2026-01-12", "2027-01-11");
        walk.on("2026-02-02");
        int trajectory = walk.record(EVE, walk.own(), "trajectory.contactAsked", 0, "wish", "A less heavy job.");
        String file = walk.find(PHYSICIAN, "trajectory.healthFinding");
        walk.record(
                PHYSICIAN,
                file,
                act("assessment.medicalGroundsRecorded", 0, "2026-02-02", "grounds", "A sealed sentence."));
        walk.record(PHYSICIAN, file, "trajectory.healthAllows", trajectory);
        return trajectory;
    }

    /// 2. They meet the coordinator; the engagement is signed by three; the plan is drawn up.
    private void meetsTheCoordinatorAndCommits(int trajectory) {
        walk.on("2026-02-10");
        walk.engage(trajectory);
        walk.on("2026-02-12");
        walk.record(
                COORDINATOR,
                walk.find(COORDINATOR, "trajectory.plan"),
                "trajectory.planDrawnUp",
                trajectory,
                "objective",
                "A job at a desk",
                "finalAim",
                "Work again",
                "actions",
                List.of(Bodies.object("action", "Talk with the partner", "by", "person", "before", "2026-03-01")),
                "followUpOn",
                "2026-04-01");
    }

    /// 3. Nothing is shared before consent; with it, the partner sees the file, but no medical grounds.
    private void isReferredWithConsent(int trajectory) {
        String file = walk.own();
        walk.as(ADVISER).get(file).expect(404);
        walk.refer(trajectory);
        Reply acts = walk.as(ADVISER).get(file + "/acts").expect(200);
        assertThat(acts.text()).doesNotContain("sealed sentence").doesNotContain("medicalGrounds");
        Reply own = walk.as(EVE).get(file + "/acts").expect(200);
        assertThat(own.text()).doesNotContain("sealed sentence").contains("\"withheld\":[\"grounds\"]");
        Reply all = walk.as(PHYSICIAN).get(file + "/acts").expect(200);
        assertThat(all.text()).doesNotContain("sealed sentence").contains("\"withheld\":[\"grounds\"]");
        List<Reply> each = IntStream.rangeClosed(1, all.whole("head"))
                .mapToObj(number -> walk.as(PHYSICIAN).get(file + "/acts/" + number))
                .filter(reply -> reply.text().contains("medicalGrounds"))
                .toList();
        assertThat(each).singleElement().satisfies(one -> assertThat(one.text()).contains("sealed sentence"));
    }

    /// 4. The partner asks for a training; the social expert grants it the same day under a directive.
    private int isGrantedATraining() {
        walk.on("2026-03-02");
        int programme = walk.ask("2026-04-07", "2026-06-30", "1250.00");
        String file = walk.find(EXPERT, "programme.decision");
        Map<String, Object> granting = act(
                "decision.grantedUnderDirective",
                programme,
                walk.today(),
                "directive",
                "1",
                "reasons",
                "All conditions are met.");
        Reply preview = walk.as(EXPERT)
                .post(file + "/acts/preview", Bodies.object("acts", List.of(granting)))
                .expect(200);
        assertThat(preview.at("acceptable")).isEqualTo(true);
        assertThat(preview.list("changes"))
                .anySatisfy(c -> assertThat(c.get("kind")).isEqualTo("prospectOpened"));
        walk.record(EXPERT, file, granting);
        walk.record(
                REGISTRAR, walk.find(REGISTRAR, "decision.notify"), "decision.notified", programme, "channel", "ebox");
        return programme;
    }

    /// 5. The centre, which sees only what it needs, reports the training.
    private void followsTheTraining(int programme) {
        walk.on("2026-04-07");
        String file = walk.find(CENTRE, "programme.start");
        Reply seen = walk.as(CENTRE).get(file).expect(200);
        assertThat(seen.json().keySet().stream().map(Object::toString))
                .contains("person", "programmes")
                .doesNotContain("incapacities", "assessment", "trajectories", "consents", "contradictions");
        assertThat(seen.text()).doesNotContain("nationalNumber");
        walk.record(CENTRE, file, "programme.trainingStarted", programme);
        walk.on("2026-05-04");
        walk.record(
                CENTRE,
                walk.find(CENTRE, "programme.attendance"),
                "programme.attendanceRecorded",
                programme,
                "month",
                "2026-04",
                "hours",
                "61.5");
        walk.on("2026-07-01");
        walk.record(
                CENTRE,
                walk.find(CENTRE, "programme.end"),
                act("programme.trainingEnded", programme, "2026-06-30", "result", "success", "certificate", true));
    }

    /// 6. The fund's payments department sees what is due, with the reason.
    private void isPaid() {
        String file = walk.as(PAYMENTS)
                .post("/caseFiles/query", Bodies.object("name", "lejeune"))
                .expect(200)
                .string("items[0].href");
        Reply rights =
                walk.as(PAYMENTS).get(file + "/entitlements?reasons=true").expect(200);
        Map<?, ?> premium = rights.items().stream()
                .filter(e -> "hourlyPremium".equals(e.get("kind")))
                .findFirst()
                .orElseThrow();
        assertThat(premium.get("amount")).isInstanceOf(String.class);
        assertThat(premium.get("reason")).asString().contains("citations");
        assertThat(rights.items()).anySatisfy(e -> assertThat(e.get("kind")).isEqualTo("lumpSum"));
        assertThat(walk.as(ADVISER).get(file + "/entitlements").expect(200).text())
                .doesNotContain("amount");
        assertThat(walk.as(CENTRE).get(file + "/entitlements").expect(200).items())
                .isEmpty();
        walk.record(
                PHYSICIAN,
                walk.find(PHYSICIAN, "programme.evaluationAfter"),
                "programme.evaluatedAfterTraining",
                walk.as(PHYSICIAN).get(file).whole("programmes[0].thread"),
                "findings",
                "New skills.");
    }

    /// 7. The year of primary incapacity ends: the physician proposes invalidity, the medical council
    /// recognises it.
    private void isRecognisedInvalid() {
        walk.on("2027-01-12");
        String file = walk.find(PHYSICIAN, "incapacity.proposeInvalidity");
        int incapacity = walk.as(PHYSICIAN).get(file).whole("incapacities[0].thread");
        walk.record(
                PHYSICIAN,
                file,
                "incapacity.invalidityProposed",
                incapacity,
                "until",
                "2027-12-31",
                "sheet",
                "What the physician found.");
        assertThat(walk.find(INSPECTOR, "incapacity.invalidity")).isEqualTo(file);
        walk.record(INSPECTOR, file, "incapacity.invalidityRecognised", incapacity, "until", "2027-12-31");
    }

    /// 8. Six months after the training the physician evaluates, and the incapacity is evaluated again.
    private void isEvaluatedAfterSixMonths(int programme) {
        String file = walk.find(PHYSICIAN, "programme.evaluationAtSixMonths");
        walk.record(
                PHYSICIAN,
                file,
                "programme.evaluatedAtSixMonths",
                programme,
                "newSkillsAcquired",
                true,
                "findings",
                "She uses them.");
        Reply next = walk.as(PHYSICIAN).get(file + "/nextActs?reasons=true").expect(200);
        assertThat(next.items()).anySatisfy(n -> {
            assertThat(n.get("task")).isEqualTo("programme.reEvaluation");
            assertThat(n.get("obligatory")).isEqualTo(true);
        });
        var reEvaluator = walk.has(PHYSICIAN, "programme.reEvaluation") ? PHYSICIAN : INSPECTOR;
        walk.record(
                reEvaluator,
                walk.find(reEvaluator, "programme.reEvaluation"),
                "programme.incapacityReEvaluated",
                programme,
                "conclusion",
                "noLongerIncapable",
                "reasons",
                "She can work in the new occupation.");
    }

    /// 9. The person reads it all, in pages.
    private void hasTheWholeStory() {
        String file = walk.own();
        int total = walk.as(EVE).get(file + "/acts").whole("total");
        int read = 0;
        String page = file + "/acts?pageSize=5";
        while (!page.isEmpty()) {
            Reply acts = walk.as(EVE).get(page).expect(200);
            read += acts.items().size();
            page = acts.json().containsKey("next") ? acts.string("next") : "";
        }
        assertThat(read).isEqualTo(total).isGreaterThan(20);
        assertThat(walk.as(EVE).get(file).string("programmes[0].reEvaluatedOn")).isEqualTo("2027-01-12");
    }
}
