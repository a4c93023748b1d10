// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.finding.DatedFact;
import java.time.LocalDate;
import java.util.Optional;

/// What is asked of the institute, from its description to its decision: a training, or a change of one that was
/// granted. Both go the same way.
///
/// @param begins the first day of what is asked, before which it should be decided; empty where it changes days that
///     run already
public record Application(
        Project project, Optional<LocalDate> begins, Request request, Opinions opinions, Decision decision) {

    static Application of(Project project, Optional<LocalDate> begins) {
        return new Application(project, begins, Request.NONE, Opinions.NONE, Decision.NONE);
    }

    Application with(Project changed) {
        return new Application(changed, begins, request, opinions, decision);
    }

    Application with(Request changed) {
        return new Application(project, begins, changed, opinions, decision);
    }

    Application with(Opinions changed) {
        return new Application(project, begins, request, changed, decision);
    }

    Application with(Decision changed) {
        return new Application(project, begins, request, opinions, changed);
    }

    /// Whether it was sent to the institute, which has not decided yet.
    public boolean waitsForDecision() {
        return request.sent().isPresent() && decision.taken().isEmpty();
    }

    /// Whether those concerned have been told all that was decided on it, and the commission ratified what it must.
    boolean isSettled() {
        if (decision.revoked().isPresent()) {
            return decision.revocationNotified().isPresent();
        }
        return decision.notified().isPresent() && !decision.waitsForRatification();
    }

    /// Whether the act that took, or takes, the decision has that number.
    boolean isDecidedBy(int act) {
        return decision.taken()
                .map(DatedFact::act)
                .filter(taken -> taken == act)
                .isPresent();
    }
}
