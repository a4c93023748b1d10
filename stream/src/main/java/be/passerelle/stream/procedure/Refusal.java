// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Compartment;
import java.util.Optional;
import java.util.Set;

/// Why an act cannot be recorded.
///
/// @param code a stable name, for machines and tests
/// @param detail what is wrong and what to do, to be worded
/// @param citation the article, when the law is the reason
/// @param field the component that is wrong, when one is
/// @param kind what sort of refusal, which the API turns into a status
/// @param about the parts of the stream that the reason tells something of, beyond the thread of the act
public record Refusal(
        String code,
        Phrase detail,
        Optional<Citation> citation,
        Optional<String> field,
        Kind kind,
        Set<Compartment> about) {

    public Refusal {
        about = Set.copyOf(about);
    }

    /// A refusal that tells of no other part of the stream.
    public Refusal(String code, Phrase detail, Optional<Citation> citation, Optional<String> field, Kind kind) {
        this(code, detail, citation, field, kind, Set.of());
    }

    /// The sorts of refusal.
    public enum Kind {
        /// The content is wrong: correct it and try again.
        CONTENT,
        /// The stream is not in a state for this act.
        STATE,
        /// This role or organisation does not perform it.
        PERMISSION
    }

    static Refusal state(Condition<?> condition, Finding<Yes> failing) {
        return new Refusal(
                condition.code(),
                Condition.whyNot(failing),
                Optional.of(condition.citation()),
                Optional.empty(),
                Kind.STATE,
                condition.about());
    }

    /// A refusal of the state, of who performs, or of the material day.
    public static Refusal of(String code, Kind kind, Object... values) {
        return new Refusal(
                code,
                Phrase.of("refusal." + code, values),
                Optional.empty(),
                kind == Kind.CONTENT ? Optional.of("happenedOn") : Optional.empty(),
                kind);
    }

    /// A refusal of what one component names.
    public static Refusal ofField(String code, String field) {
        return new Refusal(code, Phrase.of("refusal." + code), Optional.empty(), Optional.of(field), Kind.CONTENT);
    }

    /// The refusal for whoever may not read a part that it tells of: that something there is in the way, and
    /// nothing of what.
    public Refusal untold() {
        return Refusal.of("notRead", Kind.STATE);
    }

    /// The same refusal with the article that provides for the act.
    public Refusal under(Citation article) {
        return new Refusal(code, detail, Optional.of(article), field, kind, about);
    }
}
