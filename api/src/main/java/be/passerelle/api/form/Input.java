// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.form;

import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.ProblemType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Something that a request may carry, declared once: a parameter of its path, its query or its headers, or a member of
/// an object in its body.
///
/// @param in where
/// @param form what it looks like
/// @param otherwise what holds when it is not sent; empty when it must be sent
/// @param about what it is, as the description says it
/// @param naming whether it names something, so that one of another form names nothing that exists
public record Input<V>(In in, String name, Form<V> form, Optional<V> otherwise, String about, boolean naming) {

    /// A parameter of the path; one that is malformed is told so.
    public static <V> Input<V> path(String name, Form<V> form, String about) {
        return new Input<>(In.PATH, name, form, Optional.empty(), about, false);
    }

    /// A parameter of the path that names something; one that is malformed names nothing.
    public static <V> Input<V> naming(String name, Form<V> form, String about) {
        return new Input<>(In.PATH, name, form, Optional.empty(), about, true);
    }

    /// A parameter of the query that may be left out.
    public static <V> Input<Optional<V>> query(String name, Form<V> form, String about) {
        return optional(In.QUERY, name, form, about);
    }

    /// A parameter of the query that stands for something when it is left out.
    ///
    /// @param otherwise what then, as JSON says it
    public static <V> Input<V> query(String name, Form<V> form, Object otherwise, String about) {
        return optional(In.QUERY, name, form, otherwise, about);
    }

    /// A header that may be left out.
    public static <V> Input<Optional<V>> header(String name, Form<V> form, String about) {
        return optional(In.HEADER, name, form, about);
    }

    /// A member that must be given.
    public static <V> Input<V> member(String name, Form<V> form, String about) {
        return new Input<>(In.BODY, name, form, Optional.empty(), about, false);
    }

    /// A member that may be left out.
    public static <V> Input<Optional<V>> optional(String name, Form<V> form, String about) {
        return optional(In.BODY, name, form, about);
    }

    /// A member that stands for something when it is left out.
    public static <V> Input<V> optional(String name, Form<V> form, Object otherwise, String about) {
        return optional(In.BODY, name, form, otherwise, about);
    }

    private static <V> Input<Optional<V>> optional(In in, String name, Form<V> form, String about) {
        return new Input<>(in, name, form.as(Optional::of), Optional.of(Optional.empty()), about, false);
    }

    private static <V> Input<V> optional(In in, String name, Form<V> form, Object otherwise, String about) {
        RequestReading reading = new RequestReading();
        Optional<V> value = form.reader().read(otherwise, reading.at(in, name));
        reading.throwIfWrong();
        return new Input<>(in, name, form.described("default", otherwise), value, about, false);
    }

    public boolean isRequired() {
        return otherwise.isEmpty();
    }

    /// A value as it may be sent.
    public Object example() {
        return Objects.requireNonNull(form.schema("").get("example"));
    }

    Map<String, Object> schema() {
        return form.schema(about);
    }

    /// @throws ApiProblem when it names nothing
    Optional<V> read(Optional<Object> sent, Place at) {
        if (sent.isEmpty()) {
            return otherwise.isPresent() ? otherwise : at.wrong("api.input.missing");
        }
        Object value = in == In.BODY ? sent.get() : said(sent.get().toString());
        if (!naming) {
            return form.reader().read(value, at);
        }
        Optional<V> named = form.reader().read(value, new RequestReading().at(in, name));
        if (named.isEmpty()) {
            throw ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND);
        }
        return named;
    }

    /// What is written beside a body is text: a number or a yes where one is expected.
    private Object said(String written) {
        return switch (form.schema("").getOrDefault("type", "").toString()) {
            case "integer" -> written.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(written) : written;
            case "boolean" -> written.matches("true|false") ? (Object) Boolean.valueOf(written) : written;
            default -> written;
        };
    }
}
