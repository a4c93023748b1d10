// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.patients;

import be.passerelle.casefile.access.SeenPerson;
import be.passerelle.stream.act.Compartment;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.FilesByName;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The patients of a physician who share parts of their files. Each file that is shown is opened, and noted,
/// like any other.
@Controller
public class PatientsScreen {

    private static final int PAGE_SIZE = 50;

    private final FilesByName files;

    public PatientsScreen(FilesByName files) {
        this.files = files;
    }

    @GetMapping("/patients")
    View patients(Visit visit, @RequestParam(defaultValue = "1") int page) {
        visit.viewer();
        if (!visit.hasPatients()) {
            throw new NoSuchFile();
        }
        FilesByName.Listed listed = files.listed(visit, page, PAGE_SIZE, "/patients");
        return Pages.show(new PatientsPage(
                visit.pageWithNavigation(visit.text("patients.title")),
                visit.text("patients.lead", "count", listed.total()),
                listed.files().stream().map(PatientsScreen::row).toList(),
                listed.pagination()));
    }

    private static PatientsPage.Row row(Opened opened) {
        return new PatientsPage.Row(
                new Link(opened.personName(), opened.address("")),
                opened.file()
                        .person()
                        .flatMap(SeenPerson::birthDate)
                        .map(opened.words()::value)
                        .orElse(""),
                opened.file().access().compartments().stream()
                        .filter(part -> part != Compartment.IDENTITY)
                        .sorted()
                        .map(opened.words()::value)
                        .collect(Collectors.joining(", ")));
    }
}
