// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reports of one kind, in the order of the days from which they hold, whenever they were recorded: one for a day,
/// the latest that was recorded.
///
/// @param <A> the record of the acts
public record Reports<A extends BenefitAct>(List<Reported<A>> all) {

    public Reports {
        all = List.copyOf(all);
    }

    static <A extends BenefitAct> Reports<A> none() {
        return new Reports<>(List.of());
    }

    /// These, and one that is recorded after them, with those of the same day.
    Reports<A> beside(Reported<A> further) {
        List<Reported<A>> more = new ArrayList<>(all);
        more.add(further);
        return new Reports<>(more);
    }

    /// These, and one that is recorded after them.
    Reports<A> and(Reported<A> further) {
        List<Reported<A>> more = new ArrayList<>(all);
        more.removeIf(each -> each.fact().day().equals(further.fact().day()));
        int at = 0;
        while (at < more.size()
                && more.get(at).fact().day().isBefore(further.fact().day())) {
            at++;
        }
        more.add(at, further);
        return new Reports<>(more);
    }

    /// The one that holds on a day: the latest that began by then.
    public Optional<Reported<A>> on(LocalDate day) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!all.get(i).fact().day().isAfter(day)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /// The one that says how it was on a day, and on no other.
    public Optional<Reported<A>> of(LocalDate day) {
        return all.stream().filter(each -> each.fact().day().equals(day)).findFirst();
    }

    /// The one that holds on a day and began since another.
    public Optional<Reported<A>> on(LocalDate day, LocalDate since) {
        return on(day).filter(each -> !each.fact().day().isBefore(since));
    }

    /// The days from which another one holds.
    public List<LocalDate> days() {
        return all.stream().map(each -> each.fact().day()).toList();
    }
}
