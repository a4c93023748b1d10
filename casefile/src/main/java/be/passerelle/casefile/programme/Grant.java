// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The days and hours of a training as they are granted, with every change that was granted since: nothing is
/// due beyond them (law of 14 July 1994, article 109bis). Before a decision, as they are planned.
///
/// @param days both ends included
/// @param hours of the whole training
/// @param price of the whole training
/// @param changed the latest decision that changed them; empty while they are as they were first granted
/// @param addedFrom the first of the days that it added or moved
public record Grant(Period days, int hours, Money price, Optional<DatedFact> changed, Optional<LocalDate> addedFrom) {

    /// A change that the commission did not ratify counts for the days until then; one that is revoked, not at
    /// all.
    static Grant of(Application first, List<ProposedChange> changes) {
        Grant grant = new Grant(
                first.project().days(),
                first.project().hours(),
                first.project().price(),
                Optional.empty(),
                Optional.empty());
        for (ProposedChange each : changes) {
            if (each.counts() && !each.isReintegration()) {
                grant = grant.changed(each.application());
            }
        }
        return grant;
    }

    private Grant changed(Application change) {
        Period asked = change.project().days();
        Decision decision = change.decision();
        Period now = decision.notRatified()
                ? Period.of(
                        days.from(),
                        Day.later(
                                days.until(),
                                decision.revoked()
                                        .map(revoked -> Day.earlier(asked.until(), revoked.day()))
                                        .orElse(asked.until())))
                : asked;
        return new Grant(now, change.project().hours(), change.project().price(), decision.taken(), change.begins());
    }
}
