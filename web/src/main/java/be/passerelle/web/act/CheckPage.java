// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.ChangeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Facts;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.layout.Notice;
import gg.jte.generated.precompiled.act.JteCheckGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// The check before an act is recorded: what is said, and what that changes.
///
/// @param back the file, or the search for files before there is one
/// @param formAddress where the form of the act stands
/// @param lead what becomes of the act once it is recorded
/// @param notice why it is shown once more
/// @param consent what one says yes to, where the act is a consent
/// @param entered whether it is entered for the person, who said it elsewhere
/// @param answers what was filled in, question by question
/// @param outlook whether a request will be decided the same day, where the act is of one
/// @param carried what the form sends along unseen
/// @param facts what is worth reading beside it
public record CheckPage(
        Frame frame,
        Link back,
        String formAddress,
        String task,
        String lead,
        Optional<Notice> notice,
        Optional<ConsentText> consent,
        boolean entered,
        List<Definition> answers,
        List<ChangeView> changes,
        Optional<NextStep.Outlook> outlook,
        List<Carried> carried,
        Optional<Facts> facts)
        implements Page {

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteCheckGenerated.render(html, null, this);
    }
}
