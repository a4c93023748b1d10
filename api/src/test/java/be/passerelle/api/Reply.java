// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An answer of the API, with a short way to its parts.
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {

    public Map<?, ?> json() {
        return Json.object(body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return headers.getOrDefault(name, List.of("")).getFirst();
    }

    /// The value at a path such as `items[0].payload.until`.
    public Object at(String path) {
        Object value = json();
        for (String step : path.split("[.\\[]", -1)) {
            if (step.endsWith("]")) {
                value = ((List<?>) value).get(Integer.parseInt(step.substring(0, step.length() - 1)));
            } else {
                Object member = ((Map<?, ?>) value).get(step);
                assertThat(member).as("%s of %s", path, text()).isNotNull();
                value = member;
            }
        }
        return value;
    }

    public String string(String path) {
        return at(path).toString();
    }

    public int whole(String path) {
        return (Integer) at(path);
    }

    public List<Map<?, ?>> items() {
        return list("items");
    }

    public List<Map<?, ?>> list(String path) {
        List<Map<?, ?>> items = new ArrayList<>();
        ((List<?>) at(path)).forEach(i -> items.add((Map<?, ?>) i));
        return items;
    }

    /// The answer, when it has that status.
    public Reply expect(int expected) {
        assertThat(status).as(text()).isEqualTo(expected);
        return this;
    }

    /// The answer, when it is that problem.
    public Reply expectProblem(int expected, String urn) {
        expect(expected);
        assertThat(string("type")).isEqualTo(urn);
        return this;
    }
}
