// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.form.Schema;
import be.passerelle.registry.activity.ToldActivity;
import java.util.LinkedHashMap;
import java.util.Map;

/// The schemas of what came and of how much was done.
final class EventSchemas {

    private EventSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("Events", events());
        schemas.put("Activity", activity());
        return schemas;
    }

    private static Map<String, Object> events() {
        Map<String, Object> event = Schema.object("An act that came")
                .must("href", Schema.uri("The act"))
                .must("caseFile", CaseFileSchemas.reference("The file").schema())
                .must("act", Schema.whole(1, "Its number in the file", 3))
                .must("type", Schema.words("The code of the kind of act"))
                .must("recordedAt", Schema.instant(""))
                .schema();
        return Schema.object("A part of the feed")
                .must("self", Schema.uri(""))
                .must("items", Schema.many(event, "In the order of the log"))
                .must("pageSize", Schema.whole(1, "", 100))
                .must("more", Schema.yesNo("Whether there is more already"))
                .must("next", Schema.uri("Where to go on, now or later: keep it"))
                .schema();
    }

    private static Map<String, Object> activity() {
        Map<String, Object> line = Schema.object("The acts of a kind that were recorded in a month")
                .must("month", Schema.text(7, "", "2026-03"))
                .must("type", Schema.words("The code of the kind of act"))
                .may("title", Schema.words("What was done"))
                .may(
                        "all",
                        Schema.whole(ToldActivity.FEWEST, "How many, by everybody; left out when they are few", 120))
                .may("own", Schema.whole(0, "How many of them for the caller's organisation; left out from 1 to 4", 12))
                .schema();
        return Schema.object("How many acts were recorded")
                .must("items", Schema.many(line, "By month and code"))
                .must("until", Schema.text(7, "The last month", "2026-03"))
                .must("months", Schema.whole(1, "How many months", 12))
                .must("organisation", Schema.words("The caller's organisation"))
                .schema();
    }
}
