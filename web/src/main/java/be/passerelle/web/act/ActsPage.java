// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.Page;
import be.passerelle.web.layout.ActOffer;
import be.passerelle.web.layout.ActRefusal;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Identity;
import gg.jte.generated.precompiled.act.JteActsGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// What may be done in a file now, and the rest with the reason why not.
///
/// @param address where to go back to
/// @param must what somebody has to do
/// @param may what else can be done
/// @param enter what the visitor can enter for the person who did it
public record ActsPage(
        Frame frame,
        Identity identity,
        String address,
        List<ActOffer> must,
        List<ActOffer> may,
        List<ActOffer> enter,
        List<ActRefusal> refusals)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteActsGenerated.render(html, null, this);
    }
}
