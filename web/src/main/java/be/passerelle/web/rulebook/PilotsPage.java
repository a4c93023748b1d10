// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import gg.jte.generated.precompiled.rulebook.JtePilotsGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// The pilot projects that the sources tell of, and what becomes of them here.
public record PilotsPage(Frame frame, List<Project> projects) implements Page {

    /// One project.
    public record Project(
            String id, String title, List<Definition> facts, CitationLabel citation, BadgeView certainty) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JtePilotsGenerated.render(html, null, this);
    }
}
