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

/// Reads the files under `examples/`.
final class ExampleReader {

    private static final String FOLDER = "examples";

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
                text(entry, "source"),
                entry.entryIfAny("checked").map(ExampleReader::checked).orElse(checked));
        entry.end();
        return example;
    }

    /// In the four languages, or in English alone.
    private static ExampleText text(Entry entry, String key) {
        return entry.isGroup(key) ? ExampleText.in(entry.wording(key)) : ExampleText.english(entry.text(key));
    }

    static CheckedBy checked(Entry entry) {
        CheckedBy checked = new CheckedBy(entry.text("by"), entry.day("on"));
        entry.end();
        return checked;
    }
}
