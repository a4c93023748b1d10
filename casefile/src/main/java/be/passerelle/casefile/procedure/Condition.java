// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.procedure.Refusal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A named condition of the procedure: one sentence, one article, one test.
///
/// @param code its name; `condition.<code>` words it for the rulebook
/// @param citation where it comes from
/// @param holds whether it holds in a situation
/// @param refusal what to say when it does not: what is wrong and what to do
public record Condition(
        String code, Citation citation, Predicate<Situation> holds, Function<Situation, Phrase> refusal) {

    /// What is said when it does not hold.
    Refusal refused(Situation situation) {
        return new Refusal(code, refusal.apply(situation), Optional.of(citation), Optional.empty(), Refusal.Kind.STATE);
    }

    /// A condition whose refusal is always the same sentence, `refusal.<code>`.
    public static Condition of(String code, Citation citation, Predicate<Situation> holds) {
        return new Condition(code, citation, holds, _ -> Phrase.of("refusal." + code));
    }
}
