// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.security;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.security.JteSecurityGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// What happened at the doors, by days.
///
/// @param other leads from what somebody ought to look at to all that happened, and back
/// @param accesses leads to who looked at files
public record SecurityPage(Frame frame, String lead, List<Day> days, Link other, Link accesses) implements Page {

    /// What happened on a day.
    public record Day(String day, List<Row> rows) {
        public Day {
            rows = List.copyOf(rows);
        }
    }

    /// What happened alike.
    ///
    /// @param alert marks what somebody ought to look at
    /// @param who empty where nobody is known
    public record Row(String what, Optional<BadgeView> alert, String who, String times, String from) {}

    public SecurityPage {
        days = List.copyOf(days);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteSecurityGenerated.render(html, null, this);
    }
}
