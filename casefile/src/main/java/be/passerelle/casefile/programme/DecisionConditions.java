// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;

/// The conditions of the decision's table, each a sentence.
final class DecisionConditions {

    /// The request meets a directive, and the law lets a social expert decide under it.
    static final Condition<In<Programme>> DIRECTIVE_MET =
            Condition.of("directiveMet", Articles.DIRECTIVES, DirectiveTest::settles);

    static final Condition<In<Programme>> NO_DIRECTIVE_MET =
            Condition.of("noDirectiveMet", Articles.DIRECTIVES, s -> !DirectiveTest.settles(s));

    static final Condition<In<Programme>> BOTH_OPINIONS = Condition.of(
            "bothOpinions",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().opinions().areComplete());

    /// Granted under a directive, and the commission has not said yet whether it ratifies that.
    static final Condition<In<Programme>> NOT_YET_RATIFIED = Condition.of(
            "notYetRatified",
            Articles.DIRECTIVES,
            s -> s.thread().current().decision().waitsForRatification());

    static final Condition<In<Programme>> DECIDED = Condition.of(
            "decided",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().decision().taken().isPresent());

    static final Condition<In<Programme>> NOT_NOTIFIED = Condition.<In<Programme>>of(
                    "notNotified",
                    Articles.TRAINING_DECISION,
                    s -> s.thread().current().decision().notified().isEmpty())
            // A training that did not begin is over, and nothing is notified any more.
            .about(Compartment.ATTENDANCE);

    static final Condition<In<Programme>> NOT_REVOKED = Condition.of(
            "notRevoked",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().decision().revoked().isEmpty());

    static final Condition<In<Programme>> REVOKED = Condition.of(
            "revoked",
            Articles.TRAINING_DECISION,
            s -> s.thread().current().decision().revoked().isPresent());

    static final Condition<In<Programme>> REVOCATION_NOT_NOTIFIED = Condition.<In<Programme>>of(
                    "revocationNotNotified",
                    Articles.TRAINING_DECISION,
                    s -> s.thread().current().decision().revocationNotified().isEmpty())
            // A training that did not begin is over, and nothing is notified any more.
            .about(Compartment.ATTENDANCE);

    private DecisionConditions() {}
}
