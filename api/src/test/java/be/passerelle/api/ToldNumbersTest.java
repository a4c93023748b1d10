// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.api.Bodies.command;
import static be.passerelle.registry.desk.Invented.ADVISER;
import static be.passerelle.registry.desk.Invented.CENTRE;
import static be.passerelle.registry.desk.Invented.COORDINATOR;
import static be.passerelle.registry.desk.Invented.EVE;
import static be.passerelle.registry.desk.Invented.EXPERT;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static be.passerelle.registry.desk.Invented.REGISTRAR;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.trajectory.PartnerActionKind;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Whoever may not count the acts of a file works with the numbers that they are told, and with no others.
class ToldNumbersTest {

    private final Walkers walk = Walkers.inMemory("2026-01-14");
    private final String file = asked();

    @Test
    void whatIsListedIsReadByTheNumberThatIsTold() {
        for (Account account : List.of(ADVISER, CENTRE, EVE)) {
            List<Integer> told = numbers(account);
            assertThat(told).as(account.key()).isNotEmpty().allMatch(number -> number > ActNumber.LAST_RECORDED);
            assertThat(told.size() > 3 && told.stream().sorted().toList().equals(told))
                    .isFalse();
            for (int number : told) {
                assertThat(walk.as(account)
                                .get(file + "/acts/" + number)
                                .expect(200)
                                .whole("number"))
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void noOtherNumberNamesAnAct() {
        int head = walk.as(COORDINATOR).get(file).whole("head");
        String absent = absent(walk.as(ADVISER).get(file + "/acts/" + ActNumber.LAST_TOLD));
        for (int number = 1; number <= head; number++) {
            assertThat(absent(walk.as(ADVISER).get(file + "/acts/" + number))).isEqualTo(absent);
        }
        for (int number : numbers(EVE)) {
            assertThat(walk.as(COORDINATOR).get(file + "/acts/" + number).status())
                    .isEqualTo(404);
        }
    }

    private static String absent(Reply reply) {
        return reply.expect(404).text().replaceAll("urn:uuid:[0-9a-f-]+", "");
    }

    @Test
    void pagesFollowTheOrderOfRecording() {
        List<Integer> all = numbers(ADVISER);
        List<Integer> found = new ArrayList<>();
        String next = file + "/acts?pageSize=2";
        while (!next.isEmpty()) {
            Reply page = walk.as(ADVISER).get(next).expect(200);
            page.items().forEach(act -> found.add((Integer) act.get("number")));
            next = Objects.toString(page.json().get("next"), "");
        }
        assertThat(found).isEqualTo(all);
        assertThat(walk.as(ADVISER).get(file + "/acts?afterAct=3").expect(200).items())
                .as("after an act that there is not")
                .isEmpty();
    }

    @Test
    void whatIsRecordedNamesActsByTheNumbersThatAreTold() {
        int consent = walk.told(EVE, file, "consent.given");
        int head = walk.as(EVE).get(file).whole("head");
        for (int wrong : List.of(walk.told(COORDINATOR, file, "consent.given"), ActNumber.LAST_TOLD)) {
            Reply refused = walk.as(EVE)
                    .post(file + "/acts", command(head, act("consent.withdrawn", 0, walk.today(), "consent", wrong)))
                    .expect(400);
            assertThat(refused.string("issues[0].name")).isEqualTo("acts[0].payload.consent");
        }
        Map<String, Object> withdrawn = command(head, act("consent.withdrawn", 0, walk.today(), "consent", consent));
        Reply recorded = walk.as(EVE).post(file + "/acts", withdrawn).expect(201);
        assertThat(recorded.whole("items[0].payload.consent")).isEqualTo(consent);
        assertThat(recorded.header("Location")).endsWith("/acts/" + recorded.whole("items[0].number"));
        assertThat(walk.as(EVE).get(recorded.header("Location")).expect(200).whole("payload.consent"))
                .isEqualTo(consent);
        assertThat(walk.as(EVE).post(file + "/acts", withdrawn).expect(200).whole("items[0].number"))
                .isEqualTo(recorded.whole("items[0].number"));
        assertThat(walk.as(COORDINATOR)
                        .get(file + "/acts?pageSize=200")
                        .items()
                        .getLast()
                        .get("payload"))
                .isEqualTo(Map.of("consent", walk.told(COORDINATOR, file, "consent.given")));
    }

    @Test
    void aHeadIsTheNumberOfTheLastActThatIsSeen() {
        Reply seen = walk.as(ADVISER).get(file).expect(200);
        assertThat(seen.whole("head")).isEqualTo(numbers(ADVISER).getLast());
        assertThat(seen.header("ETag")).isEqualTo("\"" + seen.whole("head") + "\"");
        int thread = nextThread("trajectory.partnerActionHeld");
        Map<String, Object> first = command(0, held(thread));
        first.remove("seenHead");
        walk.as(ADVISER)
                .with("If-Match", seen.header("ETag"))
                .post(file + "/acts", first)
                .expect(201);
        Map<String, Object> second = Bodies.without(command(0, held(thread)), "seenHead");
        Reply moved = walk.as(ADVISER)
                .with("If-Match", seen.header("ETag"))
                .post(file + "/acts", second)
                .expect(412);
        assertThat(moved.header("ETag")).isEqualTo("\"" + numbers(ADVISER).getLast() + "\"");
        Reply since = walk.as(ADVISER)
                .post(file + "/acts", command(seen.whole("head"), held(thread)))
                .expect(409);
        assertThat(since.whole("since[0].number")).isEqualTo(numbers(ADVISER).getLast());
        walk.as(ADVISER)
                .post(file + "/acts", command(seen.whole("head") + 1, held(thread)))
                .expect(400);
    }

    private Map<String, Object> held(int thread) {
        return act(
                "trajectory.partnerActionHeld",
                thread,
                walk.today(),
                "kind",
                Codes.of(PartnerActionKind.values()[0]),
                "result",
                "It went well.");
    }

    private int nextThread(String type) {
        return (Integer) walk.as(ADVISER).get(file + "/nextActs").expect(200).items().stream()
                .filter(next -> type.equals(next.get("type")))
                .map(next -> Objects.requireNonNull(next.get("thread")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFeedAndTheListsOfWorkNameWhatTheFileNames() {
        List<Integer> acts = numbers(ADVISER);
        assertThat(walk.as(ADVISER).get("/events?pageSize=200").expect(200).items())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(acts).contains((Integer) event.get("act")));
        List<Object> threads = new ArrayList<>();
        walk.as(CENTRE).get(file + "/nextActs").items().forEach(next -> threads.add(next.get("thread")));
        assertThat(walk.as(CENTRE).get("/workItems?scope=team").expect(200).items())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(threads).contains(line.get("thread")));
    }

    private List<Integer> numbers(Account account) {
        List<Integer> numbers = new ArrayList<>();
        walk.as(account)
                .get(file + "/acts?pageSize=200")
                .expect(200)
                .items()
                .forEach(act -> numbers.add((Integer) act.get("number")));
        return numbers;
    }

    /// A life up to a training that was granted.
    private String asked() {
        walk.incapable("2026-01-12", "2027-01-11");
        walk.on("2026-02-02");
        int trajectory = walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);
        walk.record(PHYSICIAN, walk.own(), "trajectory.healthAllows", trajectory);
        walk.engage(trajectory);
        walk.refer(trajectory);
        int programme = walk.ask("2026-02-09", "2026-06-30", "1250.00");
        walk.record(
                EXPERT,
                walk.find(EXPERT, "programme.decision"),
                "decision.grantedUnderDirective",
                programme,
                "directive",
                "1",
                "reasons",
                "All conditions are met.");
        walk.record(
                REGISTRAR, walk.find(REGISTRAR, "decision.notify"), "decision.notified", programme, "channel", "ebox");
        walk.on("2026-02-09");
        walk.record(CENTRE, walk.own(), "programme.trainingStarted", programme);
        walk.on("2026-03-02");
        return walk.own();
    }
}
