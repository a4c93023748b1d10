// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.CanonicalJson;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.NationalNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The payload of every version of every act, as it was first written: what the log holds must stay readable for ever.
/// A sample is never edited; a new version of an act gets a sample of its own beside the old one.
///
/// The tests of each kind of stream extend this: its samples stand in the resources of its own module.
public abstract class GoldenSamples {

    private final Map<String, String> digests = digests();

    /// Every kind of act of the stream.
    protected abstract ActTypes acts();

    @TestFactory
    Stream<DynamicTest> every_act_has_a_golden_sample_of_its_version() {
        return each(this::hasSample);
    }

    /// What was recorded in an earlier version reads as an act of today: each lift has the sample that it lifts.
    @TestFactory
    Stream<DynamicTest> every_version_of_an_act_is_read_as_its_sample_was_written() {
        return each(this::isRead);
    }

    private Stream<DynamicTest> each(Consumer<ActType<?>> check) {
        assertThat(acts().all()).isNotEmpty();
        return acts().all().stream().map(type -> DynamicTest.dynamicTest(type.toString(), () -> check.accept(type)));
    }

    private void hasSample(ActType<?> type) {
        String invented = new String(ActWriter.canonical(invented(type)), StandardCharsets.UTF_8);
        if (!digests.containsKey(type.toString())) {
            fail("""
                    no golden sample of %s: add src/test/resources/samples/%s.json with
                    %s
                    and to src/test/resources/samples/index.txt the line
                    %s %s
                    """.formatted(type, type, invented, type, digest(invented)));
        }
        String sample = resource(type + ".json");
        Act read = read(type, type.version(), sample);
        assertThat(new String(ActWriter.canonical(read), StandardCharsets.UTF_8))
                .as("the canonical form of %s changed: raise the version of the act instead", type)
                .isEqualTo(sample);
        assertThat(names(type.components()))
                .as("the components of %s changed: raise the version of the act instead", type)
                .isEqualTo(names(tree(sample)));
    }

    private void isRead(ActType<?> type) {
        for (int version = 1; version <= type.version(); version++) {
            String name = type.code() + "@" + version;
            assertThat(digests)
                    .as("the sample of %s is gone: it is kept for ever", name)
                    .containsKey(name);
            String sample = resource(name + ".json");
            assertThat(digest(sample))
                    .as("the sample of %s was edited: put it back, and raise the version of the act instead", name)
                    .isEqualTo(digests.get(name));
            assertThat(read(type, version, sample)).isInstanceOf(type.of());
        }
    }

    @Test
    void every_sample_belongs_to_an_act_that_is_still_known() {
        assertThat(digests).isNotEmpty();
        for (String sample : digests.keySet()) {
            assertThat(acts().byCode(sample.substring(0, sample.indexOf('@'))))
                    .as("acts are never removed: %s", sample)
                    .isPresent();
        }
    }

    @Test
    void a_planted_change_of_the_canonical_form_is_seen() {
        Map.Entry<String, String> first = digests.entrySet().iterator().next();
        String sample = resource(first.getKey() + ".json");
        assertThat(digest(sample)).isEqualTo(first.getValue());
        assertThat(digest(sample.replace("{", "{ "))).isNotEqualTo(first.getValue());
    }

    private static Act read(ActType<?> type, int version, String json) {
        return switch (ActReader.read(type, type.lifted(tree(json), version))) {
            case ActReading.Read<? extends Act>(Act act) -> act;
            case ActReading.Wrong<? extends Act>(var problems) ->
                throw new AssertionError(type + " no longer reads its sample: " + problems);
        };
    }

    @SuppressWarnings("unchecked") // names in JSON are texts
    private static Map<String, Object> tree(String json) {
        return (Map<String, Object>) CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Collection<String> names(List<Component> components) {
        return components.stream().map(Component::name).sorted().toList();
    }

    private static Collection<String> names(Map<?, ?> tree) {
        return tree.keySet().stream().map(String::valueOf).sorted().toList();
    }

    /// An act with every component given, to start a new sample from.
    public static Act invented(ActType<?> type) {
        return switch (ActReader.read(type, invented(type.components()))) {
            case ActReading.Read<? extends Act>(Act act) -> act;
            case ActReading.Wrong<? extends Act>(var problems) ->
                throw new AssertionError("no invented " + type + ": " + problems);
        };
    }

    private static Map<String, Object> invented(List<Component> components) {
        Map<String, Object> tree = new LinkedHashMap<>();
        components.forEach(c -> tree.put(c.name(), invented(c.shape())));
        return tree;
    }

    private static Object invented(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> text.lines() ? "Zoë: « 1\\2 »\n\"€\" 🚲" : "Zoë « € » 🚲";
            case Shape.Whole whole -> (int) Math.max(whole.min(), Math.min(whole.max(), 12));
            case Shape.Decimal _ -> "7.5";
            case Shape.Amount _ -> "1250.5";
            case Shape.YesNo _ -> true;
            case Shape.Day _ -> "2026-09-21";
            case Shape.Month _ -> "2026-09";
            case Shape.Choice choice -> choice.codes().getLast();
            case Shape.NationalNumberShape _ ->
                NationalNumber.ofNineDigits("850730033", false).digits();
            case Shape.OrganisationShape _ -> "invented-1";
            case Shape.Reference _ -> 12;
            case Shape.Many many -> {
                List<Object> items = new ArrayList<>();
                for (int i = 0; i < Math.max(many.min(), 2) && i < many.max(); i++) {
                    items.add(invented(many.item()));
                }
                yield items;
            }
            case Shape.Group group -> invented(group.components());
            case Shape.SealedShape sealed -> invented(sealed.content());
        };
    }

    private Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        resource("index.txt").lines().forEach(line -> {
            int space = line.indexOf(' ');
            digests.put(line.substring(0, space), line.substring(space + 1));
        });
        return digests;
    }

    private String resource(String name) {
        try (InputStream in = getClass().getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new AssertionError("no golden sample " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
