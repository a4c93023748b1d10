// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.finding.DatedFact;
import java.util.Optional;

/// What was found after the training.
///
/// @param after the evaluation right after it
/// @param atSixMonths the evaluation at the end of the six months after it
/// @param newSkills that evaluation, where it found that new skills were acquired
/// @param reEvaluated the new evaluation of the incapacity
/// @param conclusion what that concluded
public record Evaluations(
        Optional<DatedFact> after,
        Optional<DatedFact> atSixMonths,
        Optional<DatedFact> newSkills,
        Optional<DatedFact> reEvaluated,
        Optional<ReEvaluation> conclusion) {

    static final Evaluations NONE =
            new Evaluations(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Evaluations after(DatedFact fact) {
        return new Evaluations(Optional.of(fact), atSixMonths, newSkills, reEvaluated, conclusion);
    }

    Evaluations atSixMonths(DatedFact fact, boolean skills) {
        return new Evaluations(
                after, Optional.of(fact), Optional.of(fact).filter(_ -> skills), reEvaluated, conclusion);
    }

    Evaluations reEvaluated(DatedFact fact, ReEvaluation concluded) {
        return new Evaluations(after, atSixMonths, newSkills, Optional.of(fact), Optional.of(concluded));
    }
}
