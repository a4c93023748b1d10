// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.form;

import java.util.Map;

/// What a body holds: an object with a schema of its own.
///
/// @param name the name of its schema
/// @param input its declaration as the one thing that the body is
/// @param example an example of the whole
/// @param examples further ones by name, to show instead
public record Content<T>(String name, Input<T> input, Map<String, Object> example, Map<String, Object> examples) {

    public static <T> Content<T> of(String name, String about, Form<T> form, Map<String, Object> example) {
        return new Content<>(name, Input.member("", form, about), example, Map.of());
    }

    /// The same with an example for each of several cases.
    public Content<T> like(Map<String, Object> each) {
        return new Content<>(name, input, example, each);
    }

    public Map<String, Object> schema() {
        return input.schema();
    }
}
