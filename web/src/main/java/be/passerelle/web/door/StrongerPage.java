// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.door.JteStrongerGenerated;
import gg.jte.html.HtmlTemplateOutput;

/// What comes next needs stronger proof of who somebody is.
///
/// @param prove to the provider, and back to where they were
/// @param home where to go on instead
public record StrongerPage(Frame frame, Link prove, Link home) implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteStrongerGenerated.render(html, null, this);
    }
}
