// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.act;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The people of a walk: each knows their token alone, and finds the file in their own worklist.
public final class Walkers {

    private final InstallationClock clock;
    private final Caller api;

    public Walkers(InstallationClock clock, Caller api) {
        this.clock = clock;
        this.api = api;
    }

    public static Walkers inMemory(String today) {
        InMemoryDesk memory = new InMemoryDesk(LocalDate.parse(today));
        return new Walkers(memory.clock(), Caller.of(memory));
    }

    public Caller as(Account account) {
        return api.as(account);
    }

    public String today() {
        return clock.today().toString();
    }

    /// Time passes.
    public void on(String day) {
        clock.moveTo(LocalDate.parse(day));
    }

    /// The file in which somebody has something to do, as their worklist names it.
    public String find(Account account, String task) {
        List<Map<?, ?>> lines = as(account)
                .get("/workItems?scope=team&pageSize=100")
                .expect(200)
                .items();
        Optional<Map<?, ?>> line =
                lines.stream().filter(l -> task.equals(l.get("task"))).findFirst();
        assertThat(line)
                .as(
                        "%s is to be done by %s; there is %s",
                        task, account.viewer().role(), lines)
                .isPresent();
        return line.map(l -> l.get("caseFile"))
                .map(f -> ((Map<?, ?>) f).get("href"))
                .orElseThrow()
                .toString();
    }

    /// Whether somebody has this to do.
    public boolean has(Account account, String task) {
        return as(account).get("/workItems?scope=team&pageSize=100").expect(200).items().stream()
                .anyMatch(l -> task.equals(l.get("task")));
    }

    /// The insured person's own file.
    public String own() {
        return as(Invented.EVE).get("/ownCaseFile").expect(200).string("href");
    }

    /// Records an act that happened today; the number that it is recorded under.
    public int record(Account account, String file, String type, int thread, Object... payload) {
        return record(account, file, act(type, thread, today(), payload));
    }

    public int record(Account account, String file, Map<String, Object> act) {
        Reply recorded = tried(account, file, act).expect(201);
        return countsActs(account)
                ? recorded.whole("items[0].number")
                : as(Invented.PHYSICIAN).get(file).expect(200).whole("head");
    }

    private static boolean countsActs(Account account) {
        return RoleTable.of(account.viewer().role()).mayCountActs();
    }

    /// An act as its performer sends it: the thread by the number that they are told, where it is open to them.
    private Map<String, Object> sent(Account account, String file, Map<String, Object> act) {
        if (countsActs(account) || !(act.get("thread") instanceof Integer thread) || thread == 0) {
            return act;
        }
        return as(account).get(file + "/nextActs").expect(200).items().stream()
                .filter(next -> Objects.equals(next.get("type"), act.get("type")))
                .map(next -> Bodies.with(act, "thread", Objects.requireNonNull(next.get("thread"))))
                .findFirst()
                .orElse(act);
    }

    /// The number that somebody is told of the latest act of a type.
    public int told(Account account, String file, String type) {
        return as(account).get(file + "/acts?pageSize=200").expect(200).items().stream()
                .filter(act -> type.equals(act.get("type")))
                .map(act -> (Integer) Objects.requireNonNull(act.get("number")))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /// Somebody tries to record an act.
    public Reply tried(Account account, String file, Map<String, Object> act) {
        int head = as(account).get(file).expect(200).whole("head");
        return as(account).post(file + "/acts", Bodies.command(head, sent(account, file, act)));
    }

    /// The file is opened and incapacity recognised from a day on; its address.
    public String incapable(String from, String until, Object... more) {
        Reply opened = as(Invented.PHYSICIAN)
                .post("/caseFiles", Bodies.opening(today()))
                .expect(201);
        Map<String, Object> payload =
                Bodies.object("until", until, "scheme", "employee", "cause", "illness", "statutoryCivilServant", false);
        payload.putAll(Bodies.object(more));
        String file = opened.string("href");
        record(
                Invented.PHYSICIAN,
                file,
                Bodies.object("type", "incapacity.recognised", "happenedOn", from, "payload", payload));
        return file;
    }

    /// From the first contact to the engagement signed by three.
    public void engage(int thread) {
        String file = find(Invented.COORDINATOR, "trajectory.firstContact");
        record(
                Invented.COORDINATOR,
                file,
                "trajectory.firstContactHeld",
                thread,
                "mode",
                "inPerson",
                "orientation",
                "employmentPartner",
                "wishesToReturnToEmployer",
                false,
                "summary",
                "A first talk.");
        record(Invented.EVE, own(), "trajectory.engagementSignedByInsured", thread);
        record(Invented.COORDINATOR, file, "trajectory.engagementSignedByCoordinator", thread);
        record(
                Invented.PHYSICIAN,
                find(Invented.PHYSICIAN, "trajectory.engagement"),
                "trajectory.engagementSignedByPhysician",
                thread);
    }

    /// From the consent to the intake with the partner.
    public void refer(int thread) {
        record(
                Invented.EVE,
                own(),
                "consent.given",
                0,
                "recipient",
                "partner",
                "purpose",
                "referral",
                "compartments",
                List.of("workAbility"),
                "textVersion",
                "referral-2026-1",
                "language",
                "fr");
        record(
                Invented.COORDINATOR,
                find(Invented.COORDINATOR, "trajectory.referral"),
                "trajectory.referredToPartner",
                thread,
                "partner",
                "partner");
        record(
                Invented.ADVISER,
                find(Invented.ADVISER, "trajectory.intake"),
                "trajectory.intakeHeld",
                thread,
                "summary",
                "A plan for a new job.");
    }

    /// The project of a training, found compatible and asked for; the number of its thread.
    public int ask(String startsOn, String endsOn, String price) {
        int programme = propose(startsOn, endsOn, price);
        send(programme);
        return programme;
    }

    /// The project of a training, found compatible and not asked for yet; the number of its thread.
    public int propose(String startsOn, String endsOn, String price) {
        Reply found = as(Invented.ADVISER)
                .post("/caseFiles/query", Bodies.object("name", "lejeune"))
                .expect(200);
        String file = found.string("items[0].href");
        int programme = record(
                Invented.ADVISER,
                file,
                "programme.projectProposed",
                0,
                "course",
                "Accounting assistant",
                "centre",
                "centre",
                "occupation",
                Bodies.object("scheme", "isco08", "code", "4311", "label", "Accounting clerk"),
                "language",
                "fr",
                "startsOn",
                startsOn,
                "endsOn",
                endsOn,
                "hours",
                240,
                "price",
                price,
                "recognisedDiploma",
                true,
                "soughtOnLocalMarket",
                true);
        record(
                Invented.PHYSICIAN,
                find(Invented.PHYSICIAN, "programme.compatibility"),
                "programme.foundCompatible",
                programme);
        return programme;
    }

    /// The request for a training that was found compatible.
    private void send(int programme) {
        record(
                Invented.ADVISER,
                find(Invented.ADVISER, "programme.request"),
                "programme.requested",
                programme,
                "motivation",
                "It leads to a job.");
    }
}
