// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.samples;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.key.KeyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Every constant that recorded rows can carry, as it is written. A code is never taken away and never changed:
/// rows carry it for ever.
///
/// The tests of each kind of stream extend this: its index stands in the resources of its own module.
public abstract class FrozenCodes {

    private static final String INDEX = "src/test/resources/samples/codes.txt";

    /// Every kind of act of the stream.
    protected abstract ActTypes acts();

    @Test
    void every_constant_that_can_be_written_is_frozen() {
        assertThat(complaints(frozen(), written())).isEmpty();
    }

    @Test
    void a_planted_renaming_is_seen() {
        SortedMap<String, List<String>> renamed = new TreeMap<>(written());
        renamed.put("Role", List.of("nobody"));
        assertThat(complaints(frozen(), renamed))
                .anySatisfy(c -> assertThat(c).contains("@Written(\"insured\")"))
                .anySatisfy(c -> assertThat(c).contains("add “nobody”"));
    }

    private static List<String> complaints(Map<String, List<String>> frozen, Map<String, List<String>> written) {
        List<String> complaints = new ArrayList<>();
        frozen.forEach((choice, codes) -> codes.stream()
                .filter(code -> !written.getOrDefault(choice, List.of()).contains(code))
                .forEach(code -> complaints.add("""
                        no constant of %s is written “%s” any more, but recorded acts may be. If it was renamed in \
                        Java, put @Written("%s") on it. If it is written otherwise from now on, raise the version of \
                        every act that has it, lift the old code to the new one, and name the old one behind a minus \
                        in %s. If the enum was renamed, rename its line.""".formatted(choice, code, code, INDEX))));
        written.forEach((choice, codes) -> codes.stream()
                .filter(code -> !frozen.getOrDefault(choice, List.of()).contains(code))
                .forEach(code -> complaints.add(
                        "add “%s” to the line “%s” of %s: from now on it is frozen".formatted(code, choice, INDEX))));
        return complaints;
    }

    private SortedMap<String, List<String>> written() {
        SortedMap<String, List<String>> written = new TreeMap<>();
        written.put(Role.class.getSimpleName(), Codes.all(Role.class));
        written.put(Channel.class.getSimpleName(), Codes.all(Channel.class));
        written.put(KeyKind.class.getSimpleName(), Codes.all(KeyKind.class));
        for (ActType<?> type : acts().all()) {
            type.components().forEach(component -> collect(component.shape(), written));
        }
        return written;
    }

    private static void collect(Shape shape, Map<String, List<String>> written) {
        switch (shape) {
            case Shape.Choice choice -> written.put(choice.of().getSimpleName(), choice.codes());
            case Shape.Many many -> collect(many.item(), written);
            case Shape.Group group ->
                group.components().stream().map(Component::shape).forEach(each -> collect(each, written));
            case Shape.SealedShape sealed -> collect(sealed.content(), written);
            case Shape.Text _,
                    Shape.Whole _,
                    Shape.Decimal _,
                    Shape.Amount _,
                    Shape.YesNo _,
                    Shape.Day _,
                    Shape.Month _,
                    Shape.NationalNumberShape _,
                    Shape.OrganisationShape _,
                    Shape.Reference _ -> {}
        }
    }

    /// What stands behind a minus is written by no act any more, and lifted where it was.
    private SortedMap<String, List<String>> frozen() {
        SortedMap<String, List<String>> frozen = new TreeMap<>();
        try (InputStream in = getClass().getResourceAsStream("/samples/codes.txt")) {
            if (in == null) {
                throw new AssertionError(INDEX + " is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] parts = line.split(" ", -1);
                frozen.put(
                        parts[0],
                        Arrays.stream(parts)
                                .skip(1)
                                .filter(code -> !code.startsWith("-"))
                                .toList());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frozen;
    }
}
