// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Identity;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ReasonNode;
import gg.jte.generated.precompiled.casefile.JteActInFullGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// An act with all that it says.
///
/// @param address the file
/// @param sealed whether the page says first what it means to open it
/// @param content what it says, question by question
/// @param onward what the visitor can do about it
/// @param basis what a step rested on when it was taken
/// @param envelope when it was recorded, by whom, under which version of the law
public record ActInFullPage(
        Frame frame,
        Identity identity,
        String address,
        int number,
        boolean sealed,
        boolean annulled,
        List<Definition> content,
        List<Link> onward,
        List<ReasonNode> basis,
        List<Definition> envelope)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteActInFullGenerated.render(html, null, this);
    }
}
