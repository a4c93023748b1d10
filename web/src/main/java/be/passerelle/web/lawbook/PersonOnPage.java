// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.ReasonNode;
import java.util.List;

/// Somebody invented, with what the rules answer to that life just now.
///
/// @param href the page of the person
/// @param life the life in a few sentences
public record PersonOnPage(String name, String href, String life, List<Moment> moments) {

    public PersonOnPage {
        moments = List.copyOf(moments);
    }

    /// How many rules answer as was worked out by hand.
    public int right() {
        return Math.toIntExact(moments.stream().filter(Moment::right).count());
    }

    /// What one rule answers.
    ///
    /// @param rule the rule in one sentence
    /// @param href the page of the rule
    /// @param given the facts of the life that it asks for
    /// @param right whether it answers as was worked out by hand
    /// @param change the page of the rule with these facts filled in, for whoever changes one and runs it
    public record Moment(
            String rule,
            String href,
            List<Definition> given,
            String expected,
            String got,
            boolean right,
            ReasonNode why,
            String change) {

        public Moment {
            given = List.copyOf(given);
        }
    }
}
