// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import java.util.List;
import java.util.function.Function;

/// Answers that a fact may decide which nobody reported.
final class Missing {

    private Missing() {}

    /// The answer that all that may be true give alike. Otherwise what is missing; where nothing that may be true
    /// gives an answer, the law lacks one, and that is what is missing.
    ///
    /// @param candidates what may be true, one where it is known
    static <C, T> Finding<T> decided(List<C> candidates, Function<C, Finding<T>> rule, Phrase missing) {
        Finding<T> first = rule.apply(candidates.getFirst());
        Finding<T> answer = first;
        for (C other : candidates.subList(1, candidates.size())) {
            Finding<T> its = rule.apply(other);
            if (!isSame(first, its)) {
                return Finding.<T>unknown(missing)
                        .stableAtMost(answer.stableUntil())
                        .stableAtMost(its.stableUntil());
            }
            answer = answer.stableAtMost(its.stableUntil());
        }
        return answer;
    }

    static <C, T> boolean isAlike(List<C> candidates, Function<C, Finding<T>> rule) {
        Finding<T> first = rule.apply(candidates.getFirst());
        return candidates.stream().allMatch(each -> isSame(first, rule.apply(each)));
    }

    private static boolean isSame(Finding<?> one, Finding<?> other) {
        return one.isUnknown() == other.isUnknown() && one.value().equals(other.value());
    }
}
