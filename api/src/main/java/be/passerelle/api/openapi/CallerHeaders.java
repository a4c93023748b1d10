// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.Callers;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.form.Schema;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The headers by which a client says for whom it makes a request: every operation that needs a
/// token takes them.
final class CallerHeaders {

    private static final String PERSON = "OnBehalfOf";
    private static final String ROLE = "InRole";

    private CallerHeaders() {}

    static Map<String, Object> all() {
        Map<String, Object> person =
                Schema.words("The key that mandates are given to, up to 60 letters, digits, dots and dashes");
        Map<String, Object> role = Schema.choice("A role", Codes.all(Role.class));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                PERSON,
                header(
                        Callers.ON_BEHALF_OF,
                        "The person of the client's organisation for whom the request is made; needs the scope "
                                + Scope.ON_BEHALF_OF.written() + ". Without it the client acts under a mandate of its"
                                + " own, if it has one.",
                        person,
                        "an.employee"));
        all.put(
                ROLE,
                header(
                        Callers.IN_ROLE,
                        "In which role, when the mandates of that person leave a choice.",
                        role,
                        Codes.of(Role.RETURN_TO_WORK_COORDINATOR)));
        return all;
    }

    static List<Map<String, Object>> references() {
        return List.of(reference(PERSON), reference(ROLE));
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/parameters/" + name);
    }

    private static Map<String, Object> header(String name, String about, Map<String, Object> schema, String example) {
        return JsonObject.of("name", name)
                .put("in", "header")
                .put("required", false)
                .put("description", about)
                .put("schema", schema)
                .put("example", example)
                .asMap();
    }
}
