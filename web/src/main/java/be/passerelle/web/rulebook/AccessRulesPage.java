// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.rulebook.JteAccessRulesGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// Who may see what of a file, on which ground and for what, as the platform decides it.
///
/// @param withoutRole what whoever makes the platform run can reach, and what not
/// @param strong the acts that want a high assurance of who performs them
public record AccessRulesPage(Frame frame, List<OfRole> roles, List<Definition> withoutRole, List<String> strong)
        implements Page {

    /// What one role may see.
    ///
    /// @param rules one for each ground
    public record OfRole(String id, String title, List<Definition> rules) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteAccessRulesGenerated.render(html, null, this);
    }
}
