// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.form;

import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.law.language.Phrase;
import java.util.Optional;

/// Where something stands in a request, and where what is wrong with it is noted.
///
/// @param reading the reading of the whole request
/// @param in which part of the request
/// @param path its name, as in `acts[0].payload`
public record Place(RequestReading reading, In in, String path) {

    private static final int LONGEST_NAME = 200;

    public Place member(String name) {
        return new Place(reading, in, path.isEmpty() ? name : path + "." + name);
    }

    Place item(int index) {
        return new Place(reading, in, path + "[" + index + "]");
    }

    /// Notes that it does not have the form that the description gives.
    public <T> Optional<T> wrong(String key, Object... values) {
        return wrong(Type.SCHEMA_VIOLATION, Phrase.of(key, values));
    }

    /// Notes what is wrong. A name that nobody declared may be anything: it is shown shortened.
    public <T> Optional<T> wrong(Type type, Phrase detail) {
        String shown = path.substring(0, Math.min(path.length(), LONGEST_NAME));
        reading.note(Issue.of(type, in, shown, detail));
        return Optional.empty();
    }

    public void unknown() {
        wrong(Type.UNKNOWN_INPUT, Phrase.of("api.input.unknown"));
    }
}
