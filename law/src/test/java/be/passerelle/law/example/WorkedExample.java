// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.file.Entry;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// One worked example of a rule, as a lawyer can read it under `examples/`.
///
/// @param rule the file, for instance `trajectory/plan`
/// @param name what the example shows
/// @param under the law it is worked under: the law in force, or another reading of it
/// @param given the facts
/// @param expected what the rule answers, as text
/// @param entry the example, for what else it says
record WorkedExample(String rule, String name, Law under, Facts given, String expected, Entry entry) {

    private static final Path ROOT = Path.of("src/test/resources/examples");

    static List<WorkedExample> all() {
        return files().stream().flatMap(WorkedExample::ofFile).toList();
    }

    static List<String> files() {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> ROOT.relativize(path).toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<WorkedExample> ofFile(String rule) {
        try {
            String file = "examples/" + rule + ".yaml";
            Entry entry = Entry.read(file, Files.readString(ROOT.resolve(rule + ".yaml")));
            entry.text("rule");
            List<Entry> examples = entry.entries("examples");
            entry.end();
            return examples.stream()
                    .map(example -> new WorkedExample(
                            rule,
                            example.text("name"),
                            law(example),
                            new Facts(example.entry("given"), new AtomicInteger()),
                            example.text("then"),
                            example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Law law(Entry example) {
        Law law = LawInForce.read();
        Optional<Entry> under = example.entryIfAny("under");
        if (under.isEmpty()) {
            return law;
        }
        List<Parameter<?>> changes = law.parameters().stream()
                .<Parameter<?>>flatMap(parameter -> under
                        .get()
                        .textIfAny(parameter.name().path())
                        .stream()
                        .map(reading -> law.parameter(
                                        ParameterName.choice(parameter.name().path()))
                                .always(reading)))
                .toList();
        under.get().end();
        return law.with("another reading", changes.toArray(Parameter<?>[]::new));
    }

    /// Where it stands, for whoever has to mend it or the rule.
    String place() {
        return ROOT.resolve(rule + ".yaml") + ": " + name;
    }

    @Override
    public String toString() {
        return rule + ": " + name;
    }

    /// The facts of an example; each fact of a file gets the next act number.
    record Facts(Entry entry, AtomicInteger acts) {

        String text(String key) {
            return entry.text(key);
        }

        boolean flag(String key) {
            return switch (entry.text(key)) {
                case "true" -> true;
                case "false" -> false;
                case String other -> throw entry.error(key, other + " is neither", "Write true or false in quotes");
            };
        }

        LocalDate day(String key) {
            return entry.day(key);
        }

        DatedFact fact(String key) {
            return new DatedFact(entry.day(key), acts.incrementAndGet());
        }

        Optional<DatedFact> factIfAny(String key) {
            return entry.dayIfAny(key).map(day -> new DatedFact(day, acts.incrementAndGet()));
        }
    }
}
