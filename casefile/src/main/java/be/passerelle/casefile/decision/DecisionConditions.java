// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.decision;

import be.passerelle.casefile.procedure.Articles;
import be.passerelle.casefile.procedure.Condition;
import be.passerelle.casefile.procedure.Situation;
import be.passerelle.casefile.programme.Opinion;

/// The conditions of the decision's table, each a sentence.
final class DecisionConditions {

    /// The request meets a directive, and the law lets a social expert decide under it.
    static final Condition DIRECTIVE_MET = Condition.of("directiveMet", Articles.DIRECTIVES, DirectiveTest::settles);

    static final Condition NO_DIRECTIVE_MET =
            Condition.of("noDirectiveMet", Articles.DIRECTIVES, s -> !DirectiveTest.settles(s));

    static final Condition BOTH_OPINIONS = Condition.of(
            "bothOpinions",
            Articles.TRAINING_DECISION,
            s -> s.programme().socialOpinion().isPresent()
                    && s.programme().medicalOpinion().isPresent());

    static final Condition ONE_UNFAVOURABLE =
            Condition.of("oneUnfavourable", Articles.TRAINING_DECISION, DecisionConditions::hasUnfavourable);

    static final Condition BOTH_FAVOURABLE =
            Condition.of("bothFavourable", Articles.TRAINING_DECISION, s -> !hasUnfavourable(s));

    static final Condition DECIDED = Condition.of(
            "decided", Articles.TRAINING_DECISION, s -> s.programme().decided().isPresent());

    static final Condition NOT_NOTIFIED = Condition.of(
            "notNotified",
            Articles.TRAINING_DECISION,
            s -> s.programme().notified().isEmpty());

    static final Condition NOT_REVOKED = Condition.of(
            "notRevoked", Articles.TRAINING_DECISION, s -> !s.programme().isRevoked());

    static final Condition REVOKED = Condition.of(
            "revoked", Articles.TRAINING_DECISION, s -> s.programme().isRevoked());

    static final Condition REVOCATION_NOT_NOTIFIED = Condition.of(
            "revocationNotNotified",
            Articles.TRAINING_DECISION,
            s -> s.programme().revocationNotified().isEmpty());

    private DecisionConditions() {}

    private static boolean hasUnfavourable(Situation s) {
        return s.programme()
                        .socialOpinion()
                        .filter(o -> o == Opinion.UNFAVOURABLE)
                        .isPresent()
                || s.programme()
                        .medicalOpinion()
                        .filter(o -> o == Opinion.UNFAVOURABLE)
                        .isPresent();
    }
}
