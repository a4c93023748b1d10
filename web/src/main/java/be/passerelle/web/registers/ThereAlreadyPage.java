// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.registers.JteThereAlreadyGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// An act was to open an entry that is there already: which one it is, and how to go on in it.
///
/// @param back the list from which it was to be opened
/// @param help what to do about it
/// @param details what holds in the entry today
/// @param entry leads to it
/// @param formAddress where to change what was typed
/// @param onward where the same act is done in the entry; empty when the visitor may not
/// @param carried what was typed, for either form
public record ThereAlreadyPage(
        Frame frame,
        Link back,
        String help,
        List<Definition> details,
        Link entry,
        String formAddress,
        Optional<String> onward,
        List<Carried> carried)
        implements Page {

    public ThereAlreadyPage {
        details = List.copyOf(details);
        carried = List.copyOf(carried);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteThereAlreadyGenerated.render(html, null, this);
    }
}
