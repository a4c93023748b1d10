// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.trainees;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Pagination;
import gg.jte.generated.precompiled.trainees.JteTraineesGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The trainees of a training centre.
///
/// @param grid where the hours of a month are typed
public record TraineesPage(Frame frame, String lead, Link grid, List<Row> rows, Optional<Pagination> pagination)
        implements Page {

    /// A training of a trainee.
    ///
    /// @param born the year of birth, or nothing
    /// @param days when it began and ended, or is planned
    /// @param hours the hours followed so far
    /// @param next what the centre does next; empty when there is nothing
    public record Row(
            Link person, String born, String course, String days, String hours, Optional<Link> next, BadgeView state) {}

    public TraineesPage {
        rows = List.copyOf(rows);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteTraineesGenerated.render(html, null, this);
    }
}
