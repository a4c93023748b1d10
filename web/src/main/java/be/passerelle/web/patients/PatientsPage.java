// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.patients;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Pagination;
import gg.jte.generated.precompiled.patients.JtePatientsGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The patients who share parts of their files.
public record PatientsPage(Frame frame, String lead, List<Row> rows, Optional<Pagination> pagination) implements Page {

    /// A patient.
    ///
    /// @param born the day of birth
    /// @param parts what they share
    public record Row(Link person, String born, String parts) {}

    public PatientsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JtePatientsGenerated.render(html, null, this);
    }
}
