// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.programme.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/// A change of a training, from its description on.
final class PlainChange {
    final LocalDate from;
    final LocalDate until;
    boolean requested;
    boolean left;
    int decision;
    Optional<Ruling> ruling = Optional.empty();
    boolean told;
    boolean wantsRatifying;
    boolean revoked;
    boolean revocationTold;
    Optional<LocalDate> notRatified = Optional.empty();

    /// @param until none where it does not change the days of the training
    PlainChange(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    boolean over() {
        return left || (revoked ? revocationTold : told && !wantsRatifying);
    }

    void decide(int number, Ruling ruled, boolean underDirective) {
        decision = number;
        ruling = Optional.of(ruled);
        wantsRatifying = underDirective;
    }

    /// The last granted day with this change.
    LocalDate lastAfter(LocalDate before) {
        if (until.equals(LocalDate.MIN)) {
            return before;
        }
        if (!ruling.equals(Optional.of(Ruling.GRANTED)) || (revoked && notRatified.isEmpty())) {
            return before;
        }
        if (notRatified.isEmpty()) {
            return until;
        }
        LocalDate last = until.isBefore(notRatified.get()) ? until : notRatified.get();
        return last.isAfter(before) ? last : before;
    }
}
