// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.failure;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.PageModel;
import gg.jte.generated.precompiled.failure.JteFailureGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Optional;

/// Something does not go, or there is nothing: what happened, and what to do next.
///
/// @param action where to go on
public record FailurePage(PageModel frame, String text, Optional<Link> action) implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteFailureGenerated.render(html, null, this);
    }
}
