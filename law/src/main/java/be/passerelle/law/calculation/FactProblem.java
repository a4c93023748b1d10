// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Wording;

/// What is wrong with a fact as it was typed.
///
/// @param key the fact
/// @param what what is wrong, why, and what to write instead
public record FactProblem(String key, Phrase what) {

    /// A problem that an article makes one.
    static FactProblem under(String key, Phrase what, Citation article) {
        return new FactProblem(
                key, Phrase.of("calculation.refused.under", "problem", what, "article", wording(article)));
    }

    private static Wording wording(Citation article) {
        return new Wording(
                Sources.brief(article, Language.FR),
                Sources.brief(article, Language.NL),
                Sources.brief(article, Language.DE),
                Sources.brief(article, Language.EN));
    }
}
