// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.ActJson;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.procedure.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/// An example of every act, as it is proposed and as it was recorded, from its declaration and its row in the table.
public final class ActExamples {

    private static final int THREAD = 3;
    private static final int NUMBER = 7;

    private ActExamples() {}

    /// Commands that record one act each, by the code of its type.
    public static Map<String, Object> ofEachType() {
        Map<String, Object> examples = new LinkedHashMap<>();
        for (ActType<?> type : FileActs.all()) {
            examples.put(
                    type.code(),
                    JsonObject.of("summary", ApiTexts.word(CaseFileTexts.act(type), Language.EN))
                            .put("value", Examples.command(proposed(type)))
                            .asMap());
        }
        return examples;
    }

    static Map<String, Object> proposed(ActType<?> type) {
        JsonObject act = JsonObject.of("type", type.code());
        if (ActJson.isInThread(type)) {
            act.put("thread", THREAD);
        }
        act.put("happenedOn", Examples.DAY);
        Map<String, Object> payload = Examples.payload(type);
        return payload.isEmpty() ? act.asMap() : act.put("payload", payload).asMap();
    }

    static Map<String, Object> recorded(ActType<?> type) {
        Row<?, ?> row = row(type);
        String file = ApiServlet.PATH + "/caseFiles/" + Examples.CASE_FILE;
        Map<String, Object> by = JsonObject.of("role", Codes.of(row.by()))
                .put("organisation", "forem")
                .put("person", "c.lambert")
                .put("name", "Claude Lambert")
                .asMap();
        return JsonObject.of("href", "https://passerelle.example" + file + "/acts/" + NUMBER)
                .put("number", NUMBER)
                .put("type", type.code())
                .put("version", type.version())
                .put("title", ApiTexts.word(CaseFileTexts.done(type), Language.EN))
                .put("thread", row.opens() ? NUMBER : ActJson.isInThread(type) ? THREAD : 0)
                .put("happenedOn", Examples.DAY)
                .put("recordedAt", Examples.DAY + "T10:15:30.123456+02:00")
                .put("by", by)
                .put("lawVersion", Examples.DAY)
                .put("payload", Examples.payload(type))
                .asMap();
    }

    private static Row<?, ?> row(ActType<?> type) {
        return Procedure.rows().stream()
                .filter(r -> r.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody performs " + type.code()));
    }
}
