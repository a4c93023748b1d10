// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.language.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The worked examples of one rule, as a file has them.
///
/// @param rule how they are run
/// @param sentence the rule in plain words
/// @param checked who checked them, unless an example says otherwise
/// @param examples in the order of the file
public record ExampleFile(ExampleRule rule, Wording sentence, CheckedBy checked, List<WorkedExample> examples) {

    public ExampleFile {
        examples = List.copyOf(examples);
    }

    /// All files as they are shipped, in the order of the index; they are read once.
    ///
    /// @throws be.passerelle.law.file.LawFileException when a file cannot be taken as it is
    public static List<ExampleFile> all() {
        return Shipped.FILES;
    }

    /// The file of that path, for instance `trajectory/plan`.
    public static Optional<ExampleFile> at(String path) {
        return all().stream().filter(file -> file.rule().path().equals(path)).findFirst();
    }

    /// What the rule asks for over all its examples, in the order in which it asks. A fact that only some of them
    /// need is optional.
    public List<AskedFact> facts() {
        List<List<AskedFact>> runs =
                examples.stream().map(example -> example.run().asked()).toList();
        Map<String, AskedFact> facts = new LinkedHashMap<>();
        for (List<AskedFact> asked : runs) {
            asked.forEach(fact -> facts.merge(fact.key(), fact, AskedFact::or));
        }
        return facts.values().stream()
                .map(fact -> runs.stream()
                                .allMatch(run ->
                                        run.stream().anyMatch(each -> each.key().equals(fact.key())))
                        ? fact
                        : fact.asOptional())
                .toList();
    }

    private static final class Shipped {
        static final List<ExampleFile> FILES = ExampleReader.readAll();
    }
}
