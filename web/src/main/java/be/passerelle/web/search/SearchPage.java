// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.search;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.search.JteSearchGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The search for files.
///
/// @param typed what was searched for
/// @param found empty before anything was searched for
/// @param newFile where to open a file, for who may
/// @param emergency where to open a protected file in an emergency, for who may
public record SearchPage(
        Frame frame, String typed, Optional<Results> found, Optional<Link> newFile, Optional<Link> emergency)
        implements Page {

    /// What was found.
    ///
    /// @param more whether there is more than is shown
    public record Results(List<Found> files, boolean more) {}

    /// A file that was found.
    ///
    /// @param born the year, for who may know it
    /// @param municipality empty, as the fund, for who need not know it
    public record Found(Link person, String number, Optional<String> born, String municipality, String fund) {}

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteSearchGenerated.render(html, null, this);
    }
}
