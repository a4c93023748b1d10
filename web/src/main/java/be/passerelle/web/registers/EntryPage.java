// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.TimelineEntry;
import gg.jte.generated.precompiled.registers.JteEntryGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// One entry of a register, with its history.
///
/// @param done what was just recorded; empty when nothing was
/// @param waiting what waits for a second person, beside what holds now
/// @param later what is decided and begins after the day
/// @param acts what the visitor may do
public record EntryPage(
        Frame frame,
        Link back,
        String done,
        String brief,
        BadgeView state,
        String address,
        FormField asOf,
        List<Definition> details,
        List<Later> later,
        Optional<Compared> waiting,
        List<TimelineEntry> history,
        List<Link> acts)
        implements Page {

    /// What begins on a later day.
    ///
    /// @param title from when
    public record Later(String title, List<Definition> details) {
        public Later {
            details = List.copyOf(details);
        }
    }

    public EntryPage {
        later = List.copyOf(later);
        details = List.copyOf(details);
        history = List.copyOf(history);
        acts = List.copyOf(acts);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteEntryGenerated.render(html, null, this);
    }
}
