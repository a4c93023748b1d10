// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.finding.DatedFact;
import java.util.Optional;

/// The decision on a request.
///
/// @param taken the act that took it
/// @param ruling what was decided
/// @param notified the act that notified it
/// @param underDirective whether a social expert granted it under a directive, so that the commission ratifies
///     it
/// @param ratified the act that ratified it
/// @param revoked the act that revoked it, after a contradiction, or did not ratify it
/// @param notRatified whether it was revoked as the commission did not ratify it
/// @param revocationNotified when those concerned were told that it is revoked
public record Decision(
        Optional<DatedFact> taken,
        Optional<Ruling> ruling,
        boolean underDirective,
        Optional<DatedFact> notified,
        Optional<DatedFact> ratified,
        Optional<DatedFact> revoked,
        boolean notRatified,
        Optional<DatedFact> revocationNotified) {

    static final Decision NONE = new Decision(
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    /// What was notified and ratified before was another decision.
    Decision taken(DatedFact fact, Ruling decided, boolean under) {
        return new Decision(
                Optional.of(fact),
                Optional.of(decided),
                under,
                Optional.empty(),
                Optional.empty(),
                revoked,
                notRatified,
                revocationNotified);
    }

    Decision notified(DatedFact fact) {
        return new Decision(
                taken, ruling, underDirective, Optional.of(fact), ratified, revoked, notRatified, revocationNotified);
    }

    Decision ratified(DatedFact fact) {
        return new Decision(
                taken, ruling, underDirective, notified, Optional.of(fact), revoked, notRatified, revocationNotified);
    }

    Decision revoked(DatedFact fact) {
        return new Decision(
                taken, ruling, underDirective, notified, ratified, Optional.of(fact), false, revocationNotified);
    }

    Decision notRatified(DatedFact fact) {
        return new Decision(
                taken, ruling, underDirective, notified, ratified, Optional.of(fact), true, revocationNotified);
    }

    Decision revocationNotified(DatedFact fact) {
        return new Decision(taken, ruling, underDirective, notified, ratified, revoked, notRatified, Optional.of(fact));
    }

    /// Whether the commission still has to ratify it.
    public boolean waitsForRatification() {
        return isGranted() && underDirective && ratified.isEmpty();
    }

    /// Whether the training is granted, and that stands.
    public boolean isGranted() {
        return is(Ruling.GRANTED) && revoked.isEmpty();
    }

    boolean is(Ruling decided) {
        return ruling.filter(r -> r == decided).isPresent();
    }
}
