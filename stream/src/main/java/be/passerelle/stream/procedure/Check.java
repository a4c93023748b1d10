// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ProposedAct;
import java.util.Optional;

/// A check of what an act says, beyond the form that its declaration gives.
///
/// @param code its name; `check.<code>` words it for the rulebook, `refusal.<code>` says what is wrong
/// @param field the component it is about, or `happenedOn`
/// @param citation where it comes from
public record Check<S extends Situation, A extends Act>(
        String code, String field, Citation citation, Test<? super S, ? super A> test) {

    /// Whether the content fits the situation.
    @FunctionalInterface
    public interface Test<S, A> {
        boolean fits(S situation, ProposedAct proposed, A act);
    }

    Refusal refused() {
        return new Refusal(
                code, Phrase.of("refusal." + code), Optional.of(citation), Optional.of(field), Refusal.Kind.CONTENT);
    }
}
