// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.JsonObject;
import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
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

    /// The threads of one kind, as far as this reader may know them.
    static <T extends FileThread> List<Map<String, Object>> list(ThreadFacts<T> facts, CaseFile file, Access access) {
        return file.threads(facts.kind()).all().stream()
                .map(thread -> one(facts, thread, access.reads(facts.compartment())))
                .toList();
    }

    /// @param whole whether it is told in full, or only what is for all who are told of the thread
    private static <T extends FileThread> Map<String, Object> one(ThreadFacts<T> facts, T thread, boolean whole) {
        JsonObject json = JsonObject.of("thread", thread.number()).put("open", thread.isOpen());
        for (ThreadFact<T> fact : facts.facts()) {
            if (whole || fact.isForAll()) {
                json.put(fact.name(), fact.of().apply(thread).map(value -> written(fact.type(), value)));
            }
        }
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
