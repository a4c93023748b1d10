// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.Instants;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.stream.act.Codes;
import java.util.Map;

/// Who looked at a file, in JSON.
public final class AccessJson {

    private AccessJson() {}

    /// What people of one role of an organisation did on a day on one ground.
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
                .asMap();
    }
}
