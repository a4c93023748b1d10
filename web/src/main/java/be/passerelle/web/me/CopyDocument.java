// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.me;

import be.passerelle.web.Page;
import be.passerelle.web.casefile.AccessesPage;
import be.passerelle.web.casefile.RightsOnPage;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.PageWording;
import be.passerelle.web.layout.RightView;
import gg.jte.generated.precompiled.me.JteCopyDocumentGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// One's own file as a page that stands alone: it needs no network, no other file and no script.
///
/// @param name of the person
/// @param number of the file
/// @param day on which it was made, worded
/// @param next what comes next, the person's own first
/// @param rights those that run, are to come, and were
/// @param prospects what a training would give
/// @param shared the consents in force
/// @param acts everything that happened, latest first
/// @param looked what is told of who looked
/// @param days who looked
public record CopyDocument(
        PageWording wording,
        String language,
        String name,
        String number,
        String day,
        List<Next> next,
        List<RightView> rights,
        Optional<RightsOnPage.Prospects> prospects,
        List<MyFilePage.Shared> shared,
        List<Act> acts,
        String looked,
        List<AccessesPage.Day> days)
        implements Page {

    /// Something that comes next: what, by whom and until when.
    public record Next(String task, String who) {}

    /// Something that happened.
    ///
    /// @param note that it was taken back, or cannot be read; mostly empty
    public record Act(int number, String title, String when, String note, List<Definition> content) {

        public Act {
            content = List.copyOf(content);
        }
    }

    public CopyDocument {
        next = List.copyOf(next);
        rights = List.copyOf(rights);
        shared = List.copyOf(shared);
        acts = List.copyOf(acts);
        days = List.copyOf(days);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteCopyDocumentGenerated.render(html, null, this);
    }
}
