// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.erasure;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.erasure.JteErasedGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// An erased file, for those who worked in it: that it is, since when, and what stays. Where nobody confirmed
/// that, its keys were destroyed by hand: that is said, and nobody is invited to open another.
///
/// @param confirmed whether two people erased it
/// @param home where to go on
public record ErasedPage(Frame frame, boolean confirmed, List<Definition> remains, Link home) implements Page {

    public ErasedPage {
        remains = List.copyOf(remains);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteErasedGenerated.render(html, null, this);
    }
}
