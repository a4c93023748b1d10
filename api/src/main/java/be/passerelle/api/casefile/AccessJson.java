// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.Instants;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.Emergency;
import be.passerelle.stream.act.Codes;
import java.util.Map;
import java.util.Optional;

/// Who looked at a file, in JSON.
public final class AccessJson {

    private AccessJson() {}

    /// What somebody did in one role on a day on one ground; who it was is not told.
    public static Map<String, Object> of(AccessLog.Looks looks) {
        return JsonObject.of("day", looks.day().toString())
                .put("organisation", looks.organisation().key())
                .put("role", Codes.of(looks.role()))
                .put("operation", Codes.of(looks.operation()))
                .put("allowed", looks.allowed())
                .put("ground", looks.ground().map(Codes::of))
                .put("times", looks.times())
                .put("first", Instants.written(looks.first()))
                .put("last", Instants.written(looks.last()))
                .put(
                        "findings",
                        Optional.of(looks.found().stream().map(AccessJson::of).toList())
                                .filter(found -> !found.isEmpty()))
                .asMap();
    }

    private static Map<String, Object> of(Emergency.Found found) {
        return JsonObject.of("openedAt", Instants.written(found.openedAt()))
                .put("finding", Codes.of(found.finding()))
                .put("foundAt", Instants.written(found.at()))
                .asMap();
    }
}
