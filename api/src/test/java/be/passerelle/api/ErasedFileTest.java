// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.api.Bodies.command;
import static be.passerelle.api.Bodies.object;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.erasure.Recognised;
import be.passerelle.stream.identifier.CommandId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the API says of an erased file: to those who worked in it that it was, to everybody else nothing.
class ErasedFileTest {

    private static final String ERASED = "urn:problem-type:passerelle:returnToWork:caseFileErased";
    private static final String LOST = "urn:problem-type:passerelle:returnToWork:caseFileKeysLost";

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
    private final Caller api = Caller.of(memory);

    @Test
    void isGoneForThoseWhoWorkedInItAndUnknownToEverybodyElse() {
        String file = opened();
        api.as(Invented.PHYSICIAN).get(file).expect(200);
        erase();

        Caller physician = api.as(Invented.PHYSICIAN);
        for (String path : List.of(
                file,
                file + "?trueOn=2025-01-01",
                file + "/acts",
                file + "/acts/1",
                file + "/nextActs",
                file + "/entitlements")) {
            physician.get(path).expectProblem(410, ERASED);
        }
        assertThat(physician.with("Accept-Language", "nl").get(file).string("detail"))
                .contains("gewist");
        physician
                .post(file + "/acts", command(1, act("trajectory.proposed", 0, "2026-02-02", "motivation", "x")))
                .expectProblem(410, ERASED);
        assertThat(physician
                        .post("/caseFiles/query", object("name", "lejeune"))
                        .expect(200)
                        .list("items"))
                .isEmpty();
        for (var other : List.of(Invented.OF_OTHER_FUND, Invented.REGISTRAR, Invented.EVE, Invented.OFFICER)) {
            api.as(other).get(file).expectProblem(404, "urn:problem-type:belgif:resourceNotFound");
        }
        // The person may get another file.
        api.as(Invented.PHYSICIAN)
                .post("/caseFiles", Bodies.opening("2026-02-02"))
                .expect(201);
    }

    /// Nobody is to open another file over what somebody may have done.
    @Test
    void aFileWhoseKeysNobodyConfirmedToDestroyIsNotSaidToBeErased() {
        String file = opened();
        memory.destroyKeys(memory.files().getFirst().id());
        Caller physician = api.as(Invented.PHYSICIAN);
        for (String path : List.of(file, file + "/acts", file + "/acts/1", file + "/nextActs")) {
            physician.get(path).expectProblem(500, LOST);
        }
        assertThat(physician.with("Accept-Language", "fr").get(file).string("detail"))
                .contains("personne conseillère en sécurité")
                .doesNotContain("effacé");
        physician
                .post(file + "/acts", command(1, act("trajectory.proposed", 0, "2026-02-02", "motivation", "x")))
                .expectProblem(500, LOST);
        api.as(Invented.OF_OTHER_FUND).get(file).expectProblem(404, "urn:problem-type:belgif:resourceNotFound");
    }

    @Test
    void whoErasesLeavesALineAndSeesNobody() {
        String file = opened();
        CaseFile there = memory.files().getFirst();
        ErasureDesk desk = memory.erasureDesk();
        assertThat(desk.find(Invented.OFFICER.viewer(), Invented.NUMBER_OF_EVE.digits()))
                .map(Recognised::file)
                .contains(there.id());
        assertThat(desk.find(Invented.OFFICER.viewer(), there.id().number().written()))
                .map(Recognised::file)
                .contains(there.id());
        assertThat(desk.find(Invented.PHYSICIAN.viewer(), Invented.NUMBER_OF_EVE.digits()))
                .isEmpty();
        assertThat(desk.ask(
                        Invented.PHYSICIAN.viewer(),
                        newCommand(),
                        there.id(),
                        new ErasureBasis(ErasureGround.UNLAWFUL, "DPO/2026/17")))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(memory.accessLog().of(there.id(), 10))
                .filteredOn(l -> l.operation() == AccessLog.Operation.ERASE)
                .hasSize(2)
                .allMatch(l -> l.allowed()
                        && l.person().equals(Invented.OFFICER.viewer().person()));
        api.as(Invented.OFFICER).get(file).expectProblem(404, "urn:problem-type:belgif:resourceNotFound");
    }

    private String opened() {
        return api.as(Invented.PHYSICIAN)
                .post("/caseFiles", Bodies.opening("2026-02-02"))
                .expect(201)
                .string("href");
    }

    private void erase() {
        ErasureDesk desk = memory.erasureDesk();
        desk.ask(
                Invented.OFFICER.viewer(),
                newCommand(),
                memory.files().getFirst().id(),
                new ErasureBasis(ErasureGround.ASKED_BY_PERSON, "DPO/2026/17"));
        assertThat(desk.confirm(Invented.SECOND_OFFICER.viewer(), newCommand(), 1))
                .isEqualTo(Answer.RECORDED);
    }

    private static CommandId newCommand() {
        return new CommandId(UUID.randomUUID());
    }
}
