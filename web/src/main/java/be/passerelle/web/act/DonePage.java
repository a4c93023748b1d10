// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.Page;
import be.passerelle.web.casefile.NextSteps;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.layout.PageModel;
import gg.jte.generated.precompiled.act.JteDoneGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The confirmation: what was recorded, and what happens next.
///
/// @param further what else has to be done, after the next step
/// @param more what one usually does next, when nothing is obligatory
/// @param links where to go on
public record DonePage(
        PageModel frame,
        String text,
        Optional<NextStep> next,
        List<NextSteps.Further> further,
        List<Link> more,
        List<Link> links)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteDoneGenerated.render(html, null, this);
    }
}
