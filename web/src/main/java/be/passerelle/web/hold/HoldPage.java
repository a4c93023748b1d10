// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.hold;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import gg.jte.generated.precompiled.hold.JteHoldGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// One hold: about to be asked for, waiting for a second person, in force, or ended.
///
/// @param notice what just happened, or why it cannot go on
/// @param details the hold, and the file as far as a security officer may know it
/// @param means what it means for whom
/// @param steps where the visitor may go on, what comes first in front
/// @param buttons what the visitor may record here
/// @param carried what each of them sends along unseen
public record HoldPage(
        Frame frame,
        Link back,
        String lead,
        Optional<BadgeView> state,
        Optional<Notice> notice,
        List<Definition> details,
        List<String> means,
        List<Link> steps,
        List<Button> buttons,
        List<Carried> carried)
        implements Page {

    /// A button.
    ///
    /// @param address where it sends the form
    public record Button(String address, String label, boolean isMain) {}

    public HoldPage {
        details = List.copyOf(details);
        means = List.copyOf(means);
        steps = List.copyOf(steps);
        buttons = List.copyOf(buttons);
        carried = List.copyOf(carried);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteHoldGenerated.render(html, null, this);
    }
}
