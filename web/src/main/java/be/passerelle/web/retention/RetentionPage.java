// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.retention;

import be.passerelle.web.Page;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import gg.jte.generated.precompiled.retention.JteRetentionGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/// What the rules of retention would do today, rule by rule.
public record RetentionPage(Frame frame, String lead, List<Rule> rules) implements Page {

    /// A rule.
    ///
    /// @param name what it is called, where nothing else of the page is
    /// @param due the files whose time is over; empty where there are none, or what is kept are no files
    /// @param more how many more there are, as a text; empty when there are none
    /// @param held leads to what keeps each of those that wait
    public record Rule(
            String name, String title, List<Definition> facts, List<Due> due, String more, List<String> held) {
        public Rule {
            facts = List.copyOf(facts);
            due = List.copyOf(due);
            held = List.copyOf(held);
        }
    }

    /// A file whose time is over, with what its erasure is asked on.
    ///
    /// @param command names the wish
    /// @param erase the label of the button that begins it
    public record Due(String number, String ground, String reference, String command, String erase) {}

    public RetentionPage {
        rules = List.copyOf(rules);
    }

    /// Where the form of an erasure stands, which takes these as they are filled in.
    public String form() {
        return "/erasures/do/ask";
    }

    /// Where the holds stand.
    public Link holds() {
        return new Link(frame.wording().text("hold.title"), "/holds");
    }

    @Override
    public void writeTo(HtmlTemplateOutput html) {
        JteRetentionGenerated.render(html, null, this);
    }
}
