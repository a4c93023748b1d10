// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.api.Bodies.command;
import static be.passerelle.api.Bodies.object;
import static be.passerelle.api.Bodies.opening;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Opening, finding and reading files.
class CaseFileOperationsTest {

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
    private final Caller api = Caller.of(memory);

    @Test
    void opensAFileOnce() {
        Map<String, Object> opening = opening("2026-02-02");

        Reply opened = api.as(Invented.PHYSICIAN).post("/caseFiles", opening).expect(201);
        Reply again = api.as(Invented.PHYSICIAN).post("/caseFiles", opening).expect(200);

        assertThat(opened.header("Location")).isEqualTo(opened.string("href"));
        assertThat(opened.header("ETag")).isEqualTo("\"1\"");
        assertThat(opened.string("person.familyName")).isEqualTo("Lejeune");
        assertThat(opened.string("ground")).isEqualTo("memberOfFund");
        assertThat(again.string("id")).isEqualTo(opened.string("id"));
        assertThat(memory.files()).hasSize(1);
    }

    @Test
    void opensNoSecondFileForAPerson() {
        Reply opened = api.as(Invented.PHYSICIAN)
                .post("/caseFiles", opening("2026-02-02"))
                .expect(201);

        Reply colleague = api.as(Invented.COORDINATOR)
                .post("/caseFiles", opening("2026-02-02"))
                .expectProblem(409, "urn:problem-type:passerelle:returnToWork:caseFileAlreadyOpen");

        assertThat(colleague.string("caseFile.href")).isEqualTo(opened.string("href"));
        assertThat(memory.files()).hasSize(1);
    }

    @Test
    void doesNotNameTheFileToAnotherFund() {
        api.as(Invented.PHYSICIAN).post("/caseFiles", opening("2026-02-02")).expect(201);
        Map<String, Object> opening = opening("2026-02-02");
        Map<String, Object> member =
                Bodies.with(copy((Map<?, ?>) opening.getOrDefault("person", Map.of())), "fund", "other-fund");

        Reply stranger = api.as(Invented.OF_OTHER_FUND)
                .post("/caseFiles", Bodies.with(opening, "person", member))
                .expectProblem(409, "urn:problem-type:passerelle:returnToWork:caseFileAlreadyOpen");

        assertThat(stranger.json().containsKey("caseFile")).isFalse();
    }

    @Test
    void opensFilesForMembersOfTheOwnFundAlone() {
        api.as(Invented.OF_OTHER_FUND)
                .post("/caseFiles", opening("2026-02-02"))
                .expectProblem(400, "urn:problem-type:belgif:badRequest");
        api.as(Invented.ADVISER)
                .post("/caseFiles", opening("2026-02-02"))
                .expectProblem(403, "urn:problem-type:belgif:missingPermission");
        assertThat(memory.files()).isEmpty();
    }

    @Test
    void readsAFileOnTwoAxesOfTime() {
        String file = open();
        memory.clock().moveTo(LocalDate.of(2026, 2, 10));
        api.as(Invented.PHYSICIAN)
                .post(
                        file + "/acts",
                        command(
                                1,
                                act(
                                        "incapacity.recognised",
                                        0,
                                        "2026-01-12",
                                        "until",
                                        "2026-06-30",
                                        "scheme",
                                        "employee",
                                        "cause",
                                        "illness",
                                        "statutoryCivilServant",
                                        false)))
                .expect(201);

        Caller physician = api.as(Invented.PHYSICIAN);
        assertThat(physician.get(file).expect(200).list("incapacities")).hasSize(1);
        assertThat(physician.get(file + "?knownOn=2026-02-09").expect(200).list("incapacities"))
                .isEmpty();
        assertThat(physician.get(file + "?trueOn=2026-01-11").expect(200).list("incapacities"))
                .isEmpty();
        assertThat(physician.get(file + "?trueOn=2026-01-12").expect(200).list("incapacities"))
                .hasSize(1);
        assertThat(physician.get(file + "?knownOn=2026-02-09").whole("head")).isEqualTo(2);
    }

    @Test
    void hidesTheFileOfAStrangerAsIfItWereMissing() {
        String file = open();
        String missing = "/caseFiles/00000000-0000-4000-8000-000000000000";

        Reply hidden =
                api.as(Invented.OF_OTHER_FUND).get(file).expectProblem(404, "urn:problem-type:belgif:resourceNotFound");
        Reply absent = api.as(Invented.OF_OTHER_FUND).get(missing).expect(404);

        assertThat(Bodies.without(copy(hidden.json()), "instance"))
                .isEqualTo(Bodies.without(copy(absent.json()), "instance"));
        api.as(Invented.OTHER_INSURED).get(file).expect(404);
    }

    @Test
    void findsByNameNationalNumberAndFileNumber() {
        String file = open();
        String number = api.as(Invented.COORDINATOR).get(file).string("fileNumber");
        Caller coordinator = api.as(Invented.COORDINATOR);

        for (Map<String, Object> query : java.util.List.of(
                object("name", "lejeune"),
                object("nationalNumber", Invented.NUMBER_OF_EVE.formatted()),
                object("fileNumber", number))) {
            Reply found = coordinator.post("/caseFiles/query", query).expect(200);
            assertThat(found.items()).hasSize(1);
            assertThat(found.string("items[0].href")).endsWith(file);
        }
        assertThat(api.as(Invented.OF_OTHER_FUND)
                        .post("/caseFiles/query", object("name", "lejeune"))
                        .expect(200)
                        .items())
                .isEmpty();
        Reply digits = coordinator
                .post("/caseFiles/query", object("nationalNumber", "85.07.30-033.29"))
                .expect(400);
        assertThat(digits.string("issues[0].type")).endsWith("invalidInput");
        assertThat(digits.text()).doesNotContain("033.29");
        coordinator.post("/caseFiles/query", object("fileNumber", "?")).expect(400);
        coordinator.post("/caseFiles/query", object()).expect(400);
        coordinator
                .post("/caseFiles/query", object("name", "a", "fileNumber", number))
                .expect(400);
    }

    @Test
    void showsThePersonWhoLooked() {
        String file = open();
        api.as(Invented.COORDINATOR).get(file).expect(200);
        api.as(Invented.OF_OTHER_FUND).get(file).expect(404);

        Reply accesses = api.as(Invented.EVE).get(file + "/accesses").expect(200);

        assertThat(accesses.items())
                .anySatisfy(line -> assertThat(line.get("allowed")).isEqualTo(false));
        assertThat(accesses.items())
                .anySatisfy(line -> assertThat(line.get("role")).isEqualTo("returnToWorkCoordinator"));
        api.as(Invented.COORDINATOR)
                .get(file + "/accesses")
                .expectProblem(403, "urn:problem-type:belgif:missingPermission");
    }

    @Test
    void theResultOfASearchWasAllowedAndOnlyWhatIsNamedIsNoted() {
        String file = open();
        Map<String, Object> other =
                Bodies.opening("2026-02-02", NationalNumber.ofNineDigits("850730036", false), "Lejeune", "Odile");
        api.as(Invented.PHYSICIAN).post("/caseFiles", other).expect(201);

        Reply found = api.as(Invented.COORDINATOR)
                .post("/caseFiles/query", object("name", "lejeune", "pageSize", 1))
                .expect(200);

        assertThat(found.items()).hasSize(1);
        assertThat(found.at("truncated")).isEqualTo(true);
        assertThat(api.as(Invented.EVE).get(file + "/accesses").items()).anySatisfy(line -> {
            assertThat(line.get("operation")).isEqualTo("searchResult");
            assertThat(line.get("allowed")).isEqualTo(true);
        });
        assertThat(memory.files())
                .filteredOn(f -> memory.accessLog().of(f.id(), 10).stream()
                        .anyMatch(l -> l.operation() == AccessLog.Operation.SEARCH_RESULT))
                .hasSize(1);
    }

    @Test
    void whoTriesOutNumbersIsToldToWait() {
        open();
        Caller coordinator = api.as(Invented.COORDINATOR);
        for (int i = 0; i < NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
            String nobodys =
                    NationalNumber.ofNineDigits("9001010" + (10 + i), false).digits();
            assertThat(coordinator
                            .post("/caseFiles/query", object("nationalNumber", nobodys))
                            .expect(200)
                            .items())
                    .isEmpty();
        }
        Reply refused = coordinator
                .post("/caseFiles/query", object("nationalNumber", Invented.NUMBER_OF_EVE.digits()))
                .expectProblem(429, "urn:problem-type:belgif:tooManyFailedRequests");
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        assertThat(api.as(Invented.PHYSICIAN)
                        .post("/caseFiles/query", object("nationalNumber", Invented.NUMBER_OF_EVE.digits()))
                        .expect(200)
                        .items())
                .hasSize(1);
    }

    @Test
    void aPageOfAWorklistLeavesALineInEachFile() {
        CaseFileId file = Members.newFile();
        memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file));
        Caller coordinator = api.as(Invented.COORDINATOR);
        assertThat(coordinator.get("/workItems?scope=team").expect(200).text()).contains("Peeters");
        assertThat(memory.accessLog().of(file, 10))
                .filteredOn(line -> line.operation() == AccessLog.Operation.LIST)
                .extracting(AccessLog.Line::person)
                .containsExactly(Members.COORDINATOR.person());

        memory.breakAccessLog();
        assertThat(coordinator.get("/workItems?scope=team").expect(500).text()).doesNotContain("Peeters");
        assertThat(coordinator.get("/caseFiles/" + file).expect(500).text()).doesNotContain("Peeters");
    }

    /// That somebody has a file says that they are on sickness benefit.
    @Test
    void whoMayOpenNoFileDoesNotLearnWhoHasOne() {
        Map<String, Object> before = answersToOpening();
        open();
        assertThat(answersToOpening())
                .isEqualTo(before)
                .hasSize(Invented.ACCOUNTS.all().size() - 4);
    }

    private Map<String, Object> answersToOpening() {
        Map<String, Object> answers = new java.util.LinkedHashMap<>();
        for (Account account : Invented.ACCOUNTS.all()) {
            boolean opens = account.viewer().organisation().key().equals("fund")
                    && account.viewer().role() != Role.FUND_PAYMENTS
                    && account.viewer().role() != Role.ORGANISATION_ADMINISTRATOR;
            if (!opens) {
                Reply reply = api.as(account).post("/caseFiles", opening("2026-02-02"));
                assertThat(reply.status()).isIn(400, 403);
                answers.put(account.toString(), Bodies.without(copy(reply.json()), "instance"));
            }
        }
        return answers;
    }

    @Test
    void anActIsDecidedOnOneReadingOfItsFile() {
        int none = memory.reads();
        String file = open();
        assertThat(memory.reads() - none).isEqualTo(1);
        Map<String, Object> incapable = act(
                "incapacity.recognised",
                0,
                "2026-01-12",
                "until",
                "2026-12-31",
                "scheme",
                "employee",
                "cause",
                "illness",
                "statutoryCivilServant",
                false);
        int opened = memory.reads();
        api.as(Invented.PHYSICIAN)
                .post(file + "/acts", Bodies.command(1, incapable))
                .expect(201);
        assertThat(memory.reads() - opened).isEqualTo(1);
        int recorded = memory.reads();
        Map<String, Object> tagged = Bodies.without(
                Bodies.command(0, act("trajectory.proposed", 0, "2026-02-02", "motivation", "x")), "seenHead");
        api.as(Invented.PHYSICIAN)
                .with("If-Match", "\"2\"")
                .post(file + "/acts", tagged)
                .expect(201);
        assertThat(memory.reads() - recorded).isEqualTo(1);
    }

    @Test
    void noFileIsOpenedByRecordingActsInOneThatIsNotThere() {
        String nowhere = "/caseFiles/6f1c2f0e-3a1b-4c57-9d0e-8b1f6d2a7c11";
        Map<String, Object> opening = opening("2026-02-02");
        Object person = opening.getOrDefault("person", "");
        for (int seen : new int[] {0, 1}) {
            Map<String, Object> registered =
                    object("type", "person.registered", "happenedOn", "2026-02-02", "payload", person);
            api.as(Invented.PHYSICIAN)
                    .post(nowhere + "/acts", Bodies.command(seen, registered))
                    .expectProblem(404, "urn:problem-type:belgif:resourceNotFound");
        }
        assertThat(memory.files()).isEmpty();
        assertThat(memory.accessLog()
                        .of(new CaseFileId(UUID.fromString(nowhere.substring("/caseFiles/".length()))), 10))
                .isEmpty();
    }

    private String open() {
        Reply opened = api.as(Invented.PHYSICIAN)
                .post("/caseFiles", opening("2026-02-02"))
                .expect(201);
        return "/caseFiles/" + opened.string("id");
    }

    private static Map<String, Object> copy(Map<?, ?> json) {
        Map<String, Object> copy = new java.util.LinkedHashMap<>();
        json.forEach((name, value) -> copy.put(name.toString(), value));
        return copy;
    }
}
