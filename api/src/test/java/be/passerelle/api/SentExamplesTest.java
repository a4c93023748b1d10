// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.exchange.Json;
import be.passerelle.api.openapi.Examples;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the description gives as an example of opening something is accepted as it stands, on any day from its own on.
/// The fund of the demonstration is one of the tests here.
class SentExamplesTest {

    private final Caller api = Caller.of(new InMemoryDesk(LocalDate.of(2026, 3, 31)));

    @Test
    void aCaseFileIsOpened() {
        api.as(Invented.PHYSICIAN).send("/caseFiles", text(Examples.opening())).expect(201);
    }

    @Test
    void entriesOfRegistersAreOpened() {
        opened(Invented.HEAD, OrganisationAct.Registered.class, "example");
        opened(Invented.SECRETARY, DirectiveAct.Proposed.class, "99");
        opened(Invented.ADMINISTRATOR, MandateAct.Given.class, "lea.exemple@fund");
    }

    @Test
    void aMandateThatTakesTwoIsProposed() {
        opened(Invented.HEAD, MandateAct.Proposed.class, "lea.exemple@fund");
    }

    /// Whether they come at the right moment, the entry says; none is refused for its form alone.
    @Test
    void theExampleOfEveryRegisterActHasItsForm() {
        assertThat(RegisterActs.all()).hasSizeGreaterThan(10);
        for (ActType<?> type : RegisterActs.all()) {
            String entry = "/registers/" + Register.of(type).code() + "/entries/other/acts";
            Reply reply = api.as(Invented.HEAD).send(entry, text(Examples.registerCommand(type)));
            assertThat(reply.text()).as(type.code()).doesNotContain("schemaViolation", "unknownInput");
        }
    }

    private void opened(Account by, Class<? extends Act> act, String entry) {
        ActType<?> type = ActType.of(act);
        String address = "/registers/" + Register.of(type).code() + "/entries/" + entry;
        Map<String, Object> command = Bodies.with(
                Examples.registerCommand(type), "commandId", UUID.randomUUID().toString());
        api.as(by).send(address + "/acts", text(command)).expect(201);
    }

    private static String text(Map<String, Object> example) {
        return new String(Json.write(example), StandardCharsets.UTF_8).replace('"' + Examples.FUND + '"', "\"fund\"");
    }
}
