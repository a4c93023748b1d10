// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.Page;
import be.passerelle.web.layout.ChangeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.PageModel;
import gg.jte.generated.precompiled.act.JteCheckGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The check before an act is recorded: what is said, and what that changes.
///
/// @param back the file, or the search for files before there is one
/// @param formAddress where the form of the act stands
/// @param lead what becomes of the act once it is recorded
/// @param answers what was filled in, question by question
/// @param carried what the form sends along unseen
public record CheckPage(
        PageModel frame,
        Link back,
        String formAddress,
        String task,
        String lead,
        List<Definition> answers,
        List<ChangeView> changes,
        List<Carried> carried)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteCheckGenerated.render(html, null, this);
    }
}
