// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import be.passerelle.law.finding.DatedFact;
import java.time.LocalDate;
import java.util.Optional;

/// The positive statement of commitment, which three people sign.
///
/// @param byInsured the signature of the person
/// @param byCoordinator that of the coordinator
/// @param byPhysician that of the advisory physician
/// @param complete the day and act of the third signature
public record Engagement(
        Optional<DatedFact> byInsured,
        Optional<DatedFact> byCoordinator,
        Optional<DatedFact> byPhysician,
        Optional<DatedFact> complete) {

    static final Engagement NONE =
            new Engagement(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// A signature that was given stays the first one.
    Engagement signedByInsured(DatedFact fact) {
        return new Engagement(byInsured.or(() -> Optional.of(fact)), byCoordinator, byPhysician, complete);
    }

    Engagement signedByCoordinator(DatedFact fact) {
        return new Engagement(byInsured, byCoordinator.or(() -> Optional.of(fact)), byPhysician, complete);
    }

    Engagement signedByPhysician(DatedFact fact) {
        return new Engagement(byInsured, byCoordinator, byPhysician.or(() -> Optional.of(fact)), complete);
    }

    /// Complete on the latest of the three days of signing, by the last of the three acts.
    ///
    /// @param latest the act that was folded last
    Engagement completed(DatedFact latest) {
        if (complete.isPresent() || byInsured.isEmpty() || byCoordinator.isEmpty() || byPhysician.isEmpty()) {
            return this;
        }
        DatedFact one = byInsured.get();
        DatedFact two = byCoordinator.get();
        DatedFact three = byPhysician.get();
        LocalDate day = later(later(one.day(), two.day()), three.day());
        return new Engagement(byInsured, byCoordinator, byPhysician, Optional.of(new DatedFact(day, latest.act())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
