// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Reference;
import be.passerelle.stream.act.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What a form sent. Its fields are named after their place in the act: `c.actions.0.before`.
///
/// @param values every value sent, by the name of its field
public record Submitted(MultiValueMap<String, String> values) {

    public static final String PREFIX = "c.";

    /// Between the numbers of acts that are chosen together.
    static final String TOGETHER = "-";

    public static Submitted nothing() {
        return new Submitted(new LinkedMultiValueMap<>());
    }

    /// The first value of a field, empty when it was not sent.
    public String text(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }

    /// The name of the field at a place of the act, as [be.passerelle.stream.act.InputProblem] writes it.
    public static String field(String path) {
        return PREFIX + path.replace("[", ".").replace("]", "");
    }

    /// The same with other values of some components, each a single one.
    Submitted with(Map<String, Object> others) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(values);
        others.forEach((component, value) -> all.set(field(component), value.toString()));
        return new Submitted(all);
    }

    /// How many rows the form showed for a list.
    int rows(String path) {
        return indices(field(path)).size();
    }

    /// The content of the act as a tree, for its reader. Empty rows are left out. A field that the act does not
    /// have stays in it, so that the reader says so.
    public Map<String, Object> tree(ActType<?> type) {
        Set<String> used = new HashSet<>();
        Map<String, Object> tree = components(type.components(), PREFIX, used);
        type.references().forEach(reference -> apart(reference, tree));
        values.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !used.contains(name))
                .forEach(name -> tree.put(name.substring(PREFIX.length()), text(name)));
        return tree;
    }

    /// Acts that are chosen together come in the field of the first.
    private static void apart(Reference reference, Map<String, Object> tree) {
        List<Component> components = reference.components();
        String[] numbers =
                String.valueOf(tree.getOrDefault(reference.field(), "")).split(TOGETHER, -1);
        if (numbers.length == components.size()) {
            for (int i = 0; i < numbers.length; i++) {
                tree.put(components.get(i).name(), numbers[i]);
            }
        }
    }

    private Map<String, Object> components(List<Component> components, String at, Set<String> used) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Component component : components) {
            Object value = value(component.shape(), at + component.name(), used);
            if (value != null) {
                tree.put(component.name(), value);
            }
        }
        return tree;
    }

    private @Nullable Object value(Shape shape, String name, Set<String> used) {
        return switch (shape) {
            case Shape.Many many -> isTicked(many, name) ? all(name, used) : rows(many, name, used);
            case Shape.Group group -> group(group, name, used);
            case Shape.SealedShape sealed -> value(sealed.content(), name, used);
            case Shape.Text _, Shape.Whole _, Shape.Decimal _, Shape.Amount _, Shape.YesNo _ -> single(name, used);
            case Shape.Day _, Shape.Month _, Shape.Choice _ -> single(name, used);
            case Shape.NationalNumberShape _, Shape.OrganisationShape _, Shape.Reference _ -> single(name, used);
        };
    }

    /// Whether several are chosen by ticking them, not written row by row.
    private boolean isTicked(Shape.Many many, String name) {
        return many.item() instanceof Shape.Choice || (many.item() instanceof Shape.Text && values.containsKey(name));
    }

    private @Nullable Object single(String name, Set<String> used) {
        used.add(name);
        String value = text(name);
        return value.isBlank() ? null : value;
    }

    private List<Object> all(String name, Set<String> used) {
        used.add(name);
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    private List<Object> rows(Shape.Many many, String name, Set<String> used) {
        List<Object> rows = new ArrayList<>();
        for (int index : indices(name)) {
            Object row = value(many.item(), name + "." + index, used);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private @Nullable Object group(Shape.Group group, String name, Set<String> used) {
        Map<String, Object> tree = components(group.components(), name + ".", used);
        return tree.isEmpty() ? null : tree;
    }

    /// The indices that fields of a list were sent with; a form that sends absurd ones gets no more than a
    /// list holds.
    private Set<Integer> indices(String name) {
        Set<Integer> indices = new TreeSet<>();
        String start = name + ".";
        for (String each : values.keySet()) {
            if (each.startsWith(start)) {
                String rest = each.substring(start.length());
                int dot = rest.indexOf('.');
                String index = dot < 0 ? rest : rest.substring(0, dot);
                if (index.matches("[0-9]{1,2}")) {
                    indices.add(Integer.valueOf(index));
                }
            }
        }
        return indices;
    }
}
