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

/// A form came back without its session. What was typed stays here until somebody has signed in, in another tab.
///
/// @param form where the form goes on; empty when it was none of a step
/// @param carried what was typed
/// @param signedIn whether somebody is signed in meanwhile
public record ExpiredPage(Frame frame, Optional<String> form, List<Carried> carried, Link home, boolean signedIn)
        implements Page {

    public ExpiredPage {
        carried = List.copyOf(carried);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteExpiredGenerated.render(html, null, this);
    }
}
