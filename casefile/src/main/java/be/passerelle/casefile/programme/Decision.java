// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.finding.DatedFact;
import java.util.Optional;

/// The decision on a request.
///
/// @param taken the act that took it
/// @param ruling what was decided
/// @param notified the act that notified it
/// @param revoked the act that revoked it, after a contradiction
/// @param revocationNotified when those concerned were told that it is revoked
public record Decision(
        Optional<DatedFact> taken,
        Optional<Ruling> ruling,
        Optional<DatedFact> notified,
        Optional<DatedFact> revoked,
        Optional<DatedFact> revocationNotified) {

    static final Decision NONE =
            new Decision(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// What was notified before was another decision.
    Decision taken(DatedFact fact, Ruling decided) {
        return new Decision(Optional.of(fact), Optional.of(decided), Optional.empty(), revoked, revocationNotified);
    }

    Decision notified(DatedFact fact) {
        return new Decision(taken, ruling, Optional.of(fact), revoked, revocationNotified);
    }

    Decision revoked(DatedFact fact) {
        return new Decision(taken, ruling, notified, Optional.of(fact), revocationNotified);
    }

    Decision revocationNotified(DatedFact fact) {
        return new Decision(taken, ruling, notified, revoked, Optional.of(fact));
    }

    /// Whether the training is granted, and that stands.
    public boolean isGranted() {
        return is(Ruling.GRANTED) && revoked.isEmpty();
    }

    boolean is(Ruling decided) {
        return ruling.filter(r -> r == decided).isPresent();
    }
}
