// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.finding.DatedFact;
import java.util.List;
import java.util.Optional;

/// A change of a training that was granted, as it was described, asked for and decided.
///
/// @param proposed the act that described it
/// @param application the training as it would be, and what became of that
/// @param left when it was not pursued, or its training was over before it was asked for
public record ProposedChange(DatedFact proposed, Kind kind, Application application, Optional<DatedFact> left) {

    /// What a change of a granted training asks for.
    public enum Kind {
        /// More days, or more hours.
        PROLONGATION,
        /// Another first day, price or course of the same days and hours, or fewer of them.
        MODIFICATION,
        /// Support in the search for work after the training, which changes nothing of its days and hours.
        REINTEGRATION
    }

    ProposedChange with(Application changed) {
        return new ProposedChange(proposed, kind, changed, left);
    }

    ProposedChange left(DatedFact fact) {
        return new ProposedChange(proposed, kind, application, left.or(() -> Optional.of(fact)));
    }

    /// The first of them that something is still to come of: another is asked for when it is over, or it is one
    /// whose decision was revoked afterwards.
    static Optional<ProposedChange> underWay(List<ProposedChange> changes) {
        for (ProposedChange each : changes) {
            if (!each.isOver()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Whether nothing of it is to come any more.
    public boolean isOver() {
        return left.isPresent() || application.isSettled();
    }

    /// Whether it is about the phase after the training, and not about the training.
    boolean isReintegration() {
        return kind == Kind.REINTEGRATION;
    }

    /// Whether it was granted and counts, if only for the days until the commission did not ratify it.
    boolean counts() {
        Decision decision = application.decision();
        return decision.isGranted() || (decision.is(Ruling.GRANTED) && decision.notRatified());
    }
}
