// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.form.Schema;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The schemas of the threads of a file, whatever their kind, from what it declares to be told of them.
final class ThreadSchemas {

    private ThreadSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        told().forEach(facts -> schemas.put(name(facts), schema(facts)));
        return schemas;
    }

    /// The lists of threads that a file may have.
    static void lists(Schema.Obj file) {
        told().forEach(facts -> file.may(facts.list(), Schema.many(Schema.ref(name(facts)), "")));
    }

    private static List<ThreadFacts<?>> told() {
        return FileActs.subjects().stream()
                .map(Subject::facts)
                .<ThreadFacts<?>>flatMap(Optional::stream)
                .toList();
    }

    private static String name(ThreadFacts<?> facts) {
        String code = facts.kind().code();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }

    private static <T extends FileThread> Map<String, Object> schema(ThreadFacts<T> facts) {
        Schema.Obj schema = Schema.object(facts.description())
                .must("thread", Schema.whole(1, "The number of the act that opened it", 3))
                .must("open", Schema.yesNo("Whether something is still to come in it"));
        boolean isNarrowed = !facts.grounds().isEmpty();
        for (ThreadFact<T> fact : facts.facts()) {
            if (fact.isAlways() && (fact.isForAll() || !isNarrowed)) {
                schema.must(fact.name(), schema(fact));
            } else {
                schema.may(fact.name(), schema(fact));
            }
        }
        return schema.schema();
    }

    private static Map<String, Object> schema(ThreadFact<?> fact) {
        String about = fact.description();
        return switch (fact.type()) {
            case ThreadFact.Type.Day _ -> Schema.day(about);
            case ThreadFact.Type.Days _ -> Schema.ref("Period");
            case ThreadFact.Type.YesNo _ -> Schema.yesNo(about);
            case ThreadFact.Type.Words _, ThreadFact.Type.Organisation _ -> Schema.words(about);
            case ThreadFact.Type.Code(var of) -> Schema.choice(about, Codes.all(of));
            case ThreadFact.Type.Content(var of) -> Schema.ref(ActForms.schemaName(ActType.of(of)));
        };
    }
}
