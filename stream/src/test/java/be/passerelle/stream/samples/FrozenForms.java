// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.samples;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What every component of every version of an act may hold: its name, its type, its bounds, whether it may
/// be left out. What was recorded is read under these: a bound that is narrowed makes a damaged row of one
/// that was fine.
///
/// The tests of each kind of stream extend this: its index stands beside its samples, in the resources of its
/// own module.
public abstract class FrozenForms {

    private static final String INDEX = "src/test/resources/samples/forms.txt";

    /// Every kind of act of the stream.
    protected abstract ActTypes acts();

    @Test
    void every_component_is_as_it_was_frozen() {
        assertThat(complaints(frozen(), declared())).isEmpty();
    }

    @Test
    void earlier_versions_stay_in_the_index() {
        List<String> missing = new ArrayList<>();
        for (ActType<?> type : acts().all()) {
            for (int version = 1; version < type.version(); version++) {
                String name = type.code() + "@" + version;
                if (!frozen().containsKey(name)) {
                    missing.add("the form of %s is gone from %s: it is kept for ever".formatted(name, INDEX));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_planted_narrowing_is_seen() {
        SortedMap<String, String> narrowed = new TreeMap<>(declared());
        String first = narrowed.firstKey();
        narrowed.put(first, narrowed.get(first) + " narrowed: text 0..1");
        assertThat(complaints(frozen(), narrowed))
                .singleElement()
                .asString()
                .contains(first, "raise its version", "narrowed: text 0..1");
        narrowed.remove(first);
        narrowed.put("invented.act@1", "");
        assertThat(complaints(frozen(), narrowed)).singleElement().asString().contains("add", "invented.act@1");
    }

    private static List<String> complaints(Map<String, String> frozen, Map<String, String> declared) {
        List<String> complaints = new ArrayList<>();
        declared.forEach((type, form) -> {
            String before = frozen.get(type);
            if (before == null) {
                complaints.add("add to %s the line\n%s %s".formatted(INDEX, type, form));
            } else if (!before.equals(form)) {
                complaints.add("""
                        what %s may hold was
                        %s
                        and is now
                        %s
                        Rows that were recorded hold what they might hold then. Put it back; or raise its version, \
                        lift what was recorded before to what it may hold now, add a sample, and add to %s a line of \
                        the new version. Only where every row that could be recorded before still reads (a bound that \
                        is wider, a component that may now be left out), change \
                        the line instead.""".formatted(type, before, form, INDEX));
            }
        });
        return complaints;
    }

    private SortedMap<String, String> declared() {
        SortedMap<String, String> forms = new TreeMap<>();
        acts().all().forEach(type -> forms.put(type.toString(), form(type.components())));
        return forms;
    }

    private static String form(List<Component> components) {
        return components.stream()
                .sorted(Comparator.comparing(Component::name))
                .map(c -> c.name() + (c.optional() ? "?" : "") + ": " + form(c.shape()))
                .collect(Collectors.joining("; "));
    }

    private static String form(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> (text.lines() ? "lines" : "line") + " ..%d".formatted(text.max());
            case Shape.Whole whole -> "whole %d..%d".formatted(whole.min(), whole.max());
            case Shape.Decimal decimal -> "decimal %d..%d".formatted(decimal.min(), decimal.max());
            case Shape.Amount _ -> "amount";
            case Shape.YesNo _ -> "yesNo";
            case Shape.Day _ -> "day";
            case Shape.Month _ -> "month";
            // Its codes are frozen in an index of their own.
            case Shape.Choice choice -> "one of " + choice.of().getSimpleName();
            case Shape.NationalNumberShape _ -> "national number";
            case Shape.OrganisationShape organisation ->
                "organisation "
                        + organisation.kinds().stream().map(Codes::of).sorted().collect(Collectors.joining("|"));
            case Shape.Reference reference ->
                "act " + reference.types().stream().map(ActType::code).sorted().collect(Collectors.joining("|"));
            case Shape.Many many -> "%d..%d of {%s}".formatted(many.min(), many.max(), form(many.item()));
            case Shape.Group group -> "(" + form(group.components()) + ")";
            case Shape.SealedShape sealed -> "sealed {" + form(sealed.content()) + "}";
        };
    }

    private SortedMap<String, String> frozen() {
        SortedMap<String, String> frozen = new TreeMap<>();
        try (InputStream in = getClass().getResourceAsStream("/samples/forms.txt")) {
            if (in == null) {
                return frozen;
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int space = line.indexOf(' ');
                frozen.put(line.substring(0, space), line.substring(space + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frozen;
    }
}
