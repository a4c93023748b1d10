// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.file.Entry;
import be.passerelle.law.file.LawFiles;
import be.passerelle.law.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the files under `people/`.
final class PersonReader {

    private static final String FOLDER = "people";

    private PersonReader() {}

    static List<ExamplePerson> readAll() {
        return LawFiles.index(FOLDER).stream()
                .map(key -> read(key, LawFiles.read(FOLDER + "/" + key + ".yaml")))
                .toList();
    }

    /// @param key the file under `people/` without its ending
    /// @throws be.passerelle.law.file.LawFileException when something is missing or unknown
    static ExamplePerson read(String key, String content) {
        Entry file = Entry.read(FOLDER + "/" + key + ".yaml", content);
        String name = file.text("name");
        Wording life = file.wording("life");
        CheckedBy checked = ExampleReader.checked(file.entry("checked"));
        List<WorkedExample> moments = new ArrayList<>();
        for (Entry entry : file.entries("moments")) {
            moments.add(moment(name, checked, entry));
        }
        file.end();
        if (moments.isEmpty()) {
            throw file.error("moments", "there is none", "Ask at least one rule about this life");
        }
        return new ExamplePerson(key, name, life, moments);
    }

    private static WorkedExample moment(String name, CheckedBy checked, Entry entry) {
        String path = entry.text("rule");
        ExampleRule rule = ExampleRules.at(path)
                .orElseThrow(() -> entry.error("rule", "no rule is called " + path, "Name a file of examples/"));
        WorkedExample moment = new WorkedExample(
                rule,
                ExampleText.english(name),
                Map.of(),
                entry.entry("given").texts(),
                entry.text("then"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ExampleReader.source(entry),
                checked);
        entry.end();
        return moment;
    }
}
