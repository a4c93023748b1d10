// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import gg.jte.generated.precompiled.registers.JteCheckGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The check before an act of a register is recorded: what it says, and what is now beside what will be.
///
/// @param answers what is recorded, but for what the comparison shows
/// @param compared what changes; empty for an entry that begins
/// @param declines whether what is compared will never hold
/// @param needed how many open files need what it takes away or shortens
/// @param files some of them, of those that the visitor may look at
public record RegisterCheckPage(
        Frame frame,
        Link back,
        String formAddress,
        String task,
        String help,
        List<Definition> answers,
        Optional<Compared> compared,
        boolean declines,
        Optional<Notice> needed,
        List<Link> files,
        List<Carried> carried)
        implements Page {

    public RegisterCheckPage {
        answers = List.copyOf(answers);
        files = List.copyOf(files);
        carried = List.copyOf(carried);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteCheckGenerated.render(html, null, this);
    }
}
