// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.clock;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.clock.JteClockGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The clock of a demonstration: the day it is, and where it can be moved to.
///
/// @param typed the other day that somebody was about to move it to
public record ClockPage(Frame frame, String today, List<Leap> leaps, String typed) implements Page {

    /// A day that the clock may be moved to.
    public record Leap(String label, String day, String value) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteClockGenerated.render(html, null, this);
    }
}
