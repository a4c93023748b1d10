// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.door.JteExpiredGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// A form came back without its session. What was typed stays on this page until somebody has signed in in another tab.
///
/// @param form the step that shows again what was typed; empty when the form was another one
/// @param typed what it will show
/// @param home where to go on instead
/// @param signedIn whether somebody is signed in by now
public record ExpiredPage(Frame frame, Optional<String> form, List<Carried> typed, Link home, boolean signedIn)
        implements Page {

    public ExpiredPage {
        typed = List.copyOf(typed);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteExpiredGenerated.render(html, null, this);
    }
}
