// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.JsonObject;
import be.passerelle.casefile.access.ToldThread;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.law.calendar.Period;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.List;
import java.util.Map;

/// The threads of a file in JSON, whatever their kind, as it declares what is told of them.
final class ThreadJson {

    private ThreadJson() {}

    /// The threads of one kind, each with what this reader is told of it.
    static <T extends FileThread> List<Map<String, Object>> list(List<ToldThread<T>> told) {
        return told.stream().map(ThreadJson::one).toList();
    }

    private static <T extends FileThread> Map<String, Object> one(ToldThread<T> thread) {
        JsonObject json = JsonObject.of("thread", thread.number()).put("open", thread.isOpen());
        thread.facts().forEach((fact, value) -> json.put(fact.name(), written(fact.type(), value)));
        return json.asMap();
    }

    private static Object written(ThreadFact.Type type, Object value) {
        return switch (type) {
            case ThreadFact.Type.Day _, ThreadFact.Type.Words _ -> value.toString();
            case ThreadFact.Type.Days _ -> EntitlementJson.period((Period) value);
            case ThreadFact.Type.YesNo _ -> value;
            case ThreadFact.Type.Organisation _ -> ((OrganisationId) value).key();
            case ThreadFact.Type.Code _ -> Codes.of((Enum<?>) value);
            case ThreadFact.Type.Content _ -> ActWriter.tree((Act) value);
        };
    }
}
