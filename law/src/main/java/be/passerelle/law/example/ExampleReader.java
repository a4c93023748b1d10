// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.file.Entry;
import be.passerelle.law.file.LawFiles;
import be.passerelle.law.language.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the files under `examples/`.
final class ExampleReader {

    private static final String FOLDER = "examples";
    private static final String SOURCE = "source";

    private ExampleReader() {}

    static List<ExampleFile> readAll() {
        return LawFiles.index(FOLDER).stream()
                .map(path -> read(path, LawFiles.read(FOLDER + "/" + path + ".yaml")))
                .toList();
    }

    /// @param path the file under `examples/` without its ending
    /// @throws be.passerelle.law.file.LawFileException when something is missing, unknown or written twice
    static ExampleFile read(String path, String content) {
        Entry file = Entry.read(FOLDER + "/" + path + ".yaml", content);
        ExampleRule rule = ExampleRules.at(path)
                .orElseThrow(() -> file.error(
                        "", "no rule runs these examples", "Add it to the list of its subject in law.example"));
        Wording sentence = file.wording("rule");
        CheckedBy checked = checked(file.entry("checked"));
        List<WorkedExample> examples = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : file.entries("examples")) {
            WorkedExample example = example(rule, checked, entry);
            if (!names.add(example.name().english())) {
                throw entry.error("name", "two examples are called so", "Say what this one shows");
            }
            examples.add(example);
        }
        file.end();
        if (examples.isEmpty()) {
            throw file.error("examples", "there is none", "Add the last day in and the first day out");
        }
        return new ExampleFile(rule, sentence, checked, examples);
    }

    private static WorkedExample example(ExampleRule rule, CheckedBy checked, Entry entry) {
        WorkedExample example = new WorkedExample(
                rule,
                text(entry, "name"),
                entry.entryIfAny("under").map(Entry::texts).orElse(Map.of()),
                entry.entry("given").texts(),
                entry.text("then"),
                entry.dayIfAny("lastDayIn"),
                entry.dayIfAny("firstDayOut"),
                entry.dayIfAny("stableUntil"),
                entry.textIfAny("citation"),
                source(entry),
                entry.entryIfAny("checked").map(ExampleReader::checked).orElse(checked));
        entry.end();
        return example;
    }

    /// In the four languages, or in English alone.
    private static ExampleText text(Entry entry, String key) {
        return entry.isGroup(key) ? ExampleText.in(entry.wording(key)) : ExampleText.english(entry.text(key));
    }

    /// In the words of the texts and its own, or as somebody typed it.
    static ExampleSource source(Entry example) {
        if (!example.isGroup(SOURCE)) {
            return ExampleSource.typed(example.text(SOURCE));
        }
        Entry entry = example.entry(SOURCE);
        ExampleSource source = new ExampleSource(
                entry.textIfAny("how").map(code -> how(entry, code)),
                entry.textIfAny("from").map(places -> places(entry, places)).orElse(List.of()),
                entry.wordingIfAny("says").map(ExampleText::in),
                entry.textIfAny("sum"));
        entry.end();
        if (source.says().isPresent() && source.sum().isPresent()) {
            throw entry.error("sum", "stands beside says", "Say it in words or in signs");
        }
        if (source.sum()
                .filter(sum -> !ExampleSource.SUM.matcher(sum).matches())
                .isPresent()) {
            throw entry.error("sum", "has words", "Write words under says, in the four languages");
        }
        if (source.how().isEmpty() && source.from().isEmpty() && source.says().isEmpty()) {
            throw entry.error("from", "is missing", "Say where the value was read, or how it was found");
        }
        return source;
    }

    private static ExampleSource.How how(Entry entry, String code) {
        return Stream.of(ExampleSource.How.values())
                .filter(how -> how.code().equals(code))
                .findFirst()
                .orElseThrow(() -> entry.error(
                        "how",
                        "'" + code + "' is no way to find a value",
                        "Known: "
                                + Stream.of(ExampleSource.How.values())
                                        .map(ExampleSource.How::code)
                                        .collect(Collectors.joining(", "))));
    }

    private static List<String> places(Entry entry, String written) {
        List<String> places =
                Stream.of(written.split(";", -1)).map(String::strip).toList();
        places.stream()
                .filter(place -> !ExampleSource.isKnown(place))
                .findFirst()
                .ifPresent(place -> {
                    throw entry.error(
                            "from",
                            "'" + place + "' is not known",
                            "Name a place of articles/, such as law-1994-07-14/100, or add origin.from." + place
                                    + " to the four texts/origin_*.properties");
                });
        return places;
    }

    static CheckedBy checked(Entry entry) {
        CheckedBy checked = new CheckedBy(entry.text("by"), entry.day("on"));
        entry.end();
        return checked;
    }
}
