// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
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

    /// A condition whose refusal is always the same sentence, `refusal.<code>`.
    public static Condition of(String code, Citation citation, Predicate<Situation> holds) {
        return new Condition(code, citation, holds, _ -> Phrase.of("refusal." + code));
    }

    /// A condition that holds when a rule of the law finds so. Where the law cannot tell, the refusal says
    /// what is missing instead of a firm no.
    public static Condition found(String code, Citation citation, Function<Situation, Finding<?>> rule) {
        return new Condition(
                code,
                citation,
                s -> rule.apply(s).isTold(),
                s -> rule.apply(s) instanceof Finding.Unknown<?>(Phrase missing, var _, var _)
                        ? missing
                        : Phrase.of("refusal." + code));
    }
}
