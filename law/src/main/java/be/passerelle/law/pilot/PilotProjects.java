// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.pilot;

import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.file.Entry;
import be.passerelle.law.file.LawFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the pilot projects strictly: an unknown key, a missing language or a name that is there twice are errors that
/// name the file, the key and what to do.
public final class PilotProjects {

    private static final String FILE = "pilots/projects.yaml";

    private PilotProjects() {}

    /// The projects as they are shipped, in their order.
    public static List<PilotProject> all() {
        return read(LawFiles.read(FILE));
    }

    /// @throws be.passerelle.law.file.LawFileException when the text cannot be taken as it is
    static List<PilotProject> read(String content) {
        Entry file = Entry.read(FILE, content);
        List<PilotProject> projects = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : file.entries("projects")) {
            PilotProject project = project(entry);
            if (!names.add(project.name())) {
                throw entry.error("name", "'" + project.name() + "' is there twice", "Give each project its own name");
            }
            projects.add(project);
        }
        file.end();
        return List.copyOf(projects);
    }

    private static PilotProject project(Entry entry) {
        Entry cited = entry.entry("citation");
        PilotProject project = new PilotProject(
                entry.text("name"),
                entry.wording("title"),
                entry.dayIfAny("from"),
                entry.wording("period"),
                entry.wording("public"),
                entry.wordingIfAny("quota"),
                entry.wordingIfAny("payer"),
                entry.wordingIfAny("decides"),
                entry.wordingIfAny("evaluation"),
                entry.wording("here"),
                Citation.of(cited.text("source"), cited.text("article")),
                Certainty.of(entry));
        cited.end();
        entry.end();
        return project;
    }
}
