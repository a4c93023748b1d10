// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.casefile.JteAccessesGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// Who looked at a file, when and why, day by day.
///
/// @param address where to go back to
/// @param lead what the list is, as whoever reads it may know it
/// @param events the same for machines
/// @param days the latest first
/// @param latest the latest days, when these are earlier ones
/// @param earlier the days before these, when there are any
public record AccessesPage(
        Frame frame,
        Identity identity,
        String address,
        String lead,
        Link events,
        List<Day> days,
        Optional<Link> latest,
        Optional<Link> earlier)
        implements Page {

    public AccessesPage {
        days = List.copyOf(days);
    }

    /// All looks of a day.
    public record Day(String day, List<Look> looks) {

        public Day {
            looks = List.copyOf(looks);
        }
    }

    /// What people of one role of an organisation did on that day.
    ///
    /// @param hours how often, and between which hours
    /// @param who the role and its organisation
    /// @param names who they were
    /// @param found what officers found of it, where it was an emergency and once they did
    public record Look(String hours, String who, String names, String what, String why, List<String> found) {

        public Look {
            found = List.copyOf(found);
        }
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteAccessesGenerated.render(html, null, this);
    }
}
