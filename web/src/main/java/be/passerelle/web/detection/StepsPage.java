// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.detection;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.FilterModel;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Pagination;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.detection.JteStepsGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The people for whom a step is due or possible.
public record StepsPage(Frame frame, String lead, List<Row> rows, FilterModel filter, Optional<Pagination> pagination)
        implements Page {

    public StepsPage {
        rows = List.copyOf(rows);
    }

    /// Somebody.
    ///
    /// @param situation since when they are incapable
    public record Row(Link person, String situation, List<Step> steps) {

        public Row {
            steps = List.copyOf(steps);
        }
    }

    /// A step.
    ///
    /// @param who who takes it, and until when
    /// @param rule the rule that finds it, with why it is that day
    public record Step(String what, String who, BadgeView badge, ReasonNode rule, Optional<Link> form) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteStepsGenerated.render(html, null, this);
    }
}
