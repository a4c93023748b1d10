// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.casefile.CopyJson;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Json;
import be.passerelle.law.language.Language;
import be.passerelle.registry.copy.OwnCopy;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a person takes along for machines is what the API answers about their file, member by member, so that
/// it has the schemas of its description.
class CopyJsonTest {

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
    private final Caller api = Caller.of(memory);

    @Test
    void saysWhatTheApiAnswers() {
        String file = api.as(Invented.PHYSICIAN)
                .post("/caseFiles", Bodies.opening("2026-02-02"))
                .expect(201)
                .string("href")
                .replace(Caller.BASE, "");
        api.as(Invented.PHYSICIAN)
                .post(
                        file + "/acts",
                        Bodies.command(
                                1,
                                Bodies.act(
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
        OwnCopy copy = memory.desk().copy(Invented.EVE.viewer()).orElseThrow();
        byte[] bytes = new CopyJson(Invented.ACCOUNTS, memory.desk().law()).json(copy, Language.FR);
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\"" + ApiServlet.PATH, "\"" + Caller.BASE);
        Map<?, ?> told = Json.object(text.getBytes(StandardCharsets.UTF_8));

        assertThat(told.get("form")).isEqualTo(CopyJson.FORM);
        Caller eve = api.as(Invented.EVE).with("Accept-Language", "fr");
        assertThat(told.get("caseFile")).isEqualTo(eve.get("/ownCaseFile").json());
        assertThat(told.get("acts"))
                .isEqualTo(eve.get(file + "/acts").expect(200).items());
        assertThat(told.get("nextActs"))
                .isEqualTo(eve.get(file + "/nextActs?reasons=true").expect(200).items());
        assertThat(told.get("entitlements"))
                .isEqualTo(
                        eve.get(file + "/entitlements?reasons=true").expect(200).items());
        assertThat(text).contains("\"operation\":\"export\"");
    }
}
