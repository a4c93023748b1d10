// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.InterruptedDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What happens to a person while incapacity is recognised, and ends nothing by itself.
///
/// @param interruptions days on which something interrupted the incapacity, first to last
/// @param abroad days abroad, first to last
/// @param pensionAge when the legal pension age is reached, as far as somebody said so
public record Meanwhile(List<InterruptedDays> interruptions, List<Period> abroad, Optional<PensionAge> pensionAge) {

    /// Nothing.
    static final Meanwhile NOTHING = new Meanwhile(List.of(), List.of(), Optional.empty());

    public Meanwhile {
        interruptions = List.copyOf(interruptions);
        abroad = List.copyOf(abroad);
    }

    /// The interruption of a day.
    public Optional<InterruptedDays> interruptedOn(LocalDate day) {
        return interruptions.stream().filter(each -> each.days().contains(day)).findFirst();
    }

    /// Whether the person is abroad on a day.
    public boolean isAbroadOn(LocalDate day) {
        return abroad.stream().anyMatch(days -> days.contains(day));
    }
}
