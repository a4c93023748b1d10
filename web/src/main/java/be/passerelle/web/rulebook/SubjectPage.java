// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.PageModel;
import be.passerelle.web.layout.Tab;
import gg.jte.generated.precompiled.rulebook.JteSubjectGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The procedure of one subject, act by act.
///
/// @param tabs all subjects
public record SubjectPage(PageModel frame, List<Tab> tabs, List<ActRules> acts) implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteSubjectGenerated.render(html, null, this);
    }
}
