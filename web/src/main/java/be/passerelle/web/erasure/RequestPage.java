// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.erasure;

import be.passerelle.web.Page;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import gg.jte.generated.precompiled.erasure.JteRequestGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/// One erasure: about to be asked for, waiting for a second person, or answered. While nothing is
/// destroyed yet, it says what will be and what stays.
///
/// @param notice what just happened, or why it cannot go on
/// @param details the request, and the file as far as a security officer may know it
/// @param toCome whether nothing is destroyed yet
/// @param answers where the visitor may answer, the first of them what was asked for; none when it is for somebody else
/// @param buttons what the visitor may record here
/// @param carried what each of them sends along unseen
public record RequestPage(
        Frame frame,
        Link back,
        String lead,
        Optional<BadgeView> state,
        Optional<Notice> notice,
        List<Definition> details,
        boolean toCome,
        List<Link> answers,
        List<Button> buttons,
        List<Carried> carried)
        implements Page {

    /// A button.
    ///
    /// @param address where it sends the form
    public record Button(String address, String label, Weight weight) {}

    /// What a button does, as the eye is to see it.
    public enum Weight {
        /// What the page is for.
        MAIN("btn-primary"),
        /// Something else.
        OTHER(""),
        /// What cannot be taken back.
        DESTROYS("btn-danger");

        private final String css;

        Weight(String css) {
            this.css = css;
        }

        /// The class of the style sheet that shows it.
        public String css() {
            return css;
        }
    }

    public RequestPage {
        details = List.copyOf(details);
        answers = List.copyOf(answers);
        buttons = List.copyOf(buttons);
        carried = List.copyOf(carried);
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteRequestGenerated.render(html, null, this);
    }
}
