// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.workers;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Pagination;
import gg.jte.generated.precompiled.workers.JteWorkersGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The workers who are off, or ask for something, at an employer.
public record WorkersPage(Frame frame, String lead, List<Row> rows, Optional<Pagination> pagination) implements Page {

    /// A worker at an employer.
    ///
    /// @param work what they do, and since when they are off
    /// @param latest the last step, with its day
    /// @param tasks what the visitor has to do
    public record Row(Link person, String work, String latest, List<Link> tasks) {

        public Row {
            tasks = List.copyOf(tasks);
        }
    }

    public WorkersPage {
        rows = List.copyOf(rows);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteWorkersGenerated.render(html, null, this);
    }
}
