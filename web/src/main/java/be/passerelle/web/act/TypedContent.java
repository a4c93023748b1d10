// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The content of an act as a form sent it, with its numbers written as the reader of acts takes them. The
/// form itself keeps what was typed.
public final class TypedContent {

    private final Language language;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Map<String, Object> tree;

    private TypedContent(List<Component> components, Map<String, Object> typed, Language language) {
        this.language = language;
        this.tree = components(components, typed, "");
    }

    public static TypedContent of(List<Component> components, Map<String, Object> typed, Language language) {
        return new TypedContent(components, typed, language);
    }

    public Map<String, Object> tree() {
        return tree;
    }

    /// The numbers that can be read in two ways.
    public List<InputProblem> problems() {
        return List.copyOf(problems);
    }

    private Map<String, Object> components(List<Component> components, Map<String, Object> typed, String at) {
        Map<String, Object> read = new LinkedHashMap<>(typed);
        for (Component component : components) {
            read.computeIfPresent(component.name(), (name, value) -> value(component.shape(), value, at + name));
        }
        return read;
    }

    private Object value(Shape shape, Object value, String path) {
        return switch (shape) {
            case Shape.Whole _, Shape.Decimal _, Shape.Amount _ -> number(value, path);
            case Shape.Many many -> many(many, value, path);
            case Shape.Group group -> group(group, value, path);
            case Shape.SealedShape sealed -> value(sealed.content(), value, path);
            case Shape.Text _, Shape.YesNo _, Shape.Day _, Shape.Month _, Shape.Choice _ -> value;
            case Shape.NationalNumberShape _, Shape.OrganisationShape _, Shape.Reference _ -> value;
        };
    }

    private Object number(Object value, String path) {
        return switch (TypedNumber.read(value.toString(), language)) {
            case TypedNumber.Read(String digits) -> digits;
            case TypedNumber.Ambiguous() -> {
                problems.add(new InputProblem(path, InputProblem.Kind.INVALID, Phrase.of("act.number.twoWays")));
                yield value;
            }
            case TypedNumber.None() -> value;
        };
    }

    private Object many(Shape.Many many, Object value, String path) {
        if (!(value instanceof List<?> rows)) {
            return value;
        }
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(value(many.item(), rows.get(i), path + "[" + i + "]"));
        }
        return read;
    }

    private Object group(Shape.Group group, Object value, String path) {
        if (!(value instanceof Map<?, ?> fields)) {
            return value;
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        fields.forEach((name, each) -> typed.put((String) name, each));
        return components(group.components(), typed, path + ".");
    }
}
