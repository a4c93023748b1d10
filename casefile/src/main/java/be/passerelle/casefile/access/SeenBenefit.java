// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.rights.BenefitSheet;
import be.passerelle.casefile.rights.BenefitSheets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The benefit of a file, month by month, for whoever reads incapacity and money: computed for the months that are
/// asked for, and not before.
public final class SeenBenefit {

    private final SeenFile seen;

    private SeenBenefit(SeenFile seen) {
        this.seen = seen;
    }

    /// Empty for whoever does not read it.
    public static Optional<SeenBenefit> of(SeenFile seen) {
        return seen.access().readsBenefit() ? Optional.of(new SeenBenefit(seen)) : Optional.empty();
    }

    /// The sheet of a month, with reasons that draw on what the viewer reads.
    public BenefitSheet of(YearMonth month) {
        return BenefitSheets.of(seen.file(), seen.standing().law(), month).readBy(this::isRead);
    }

    /// The months up to that of the day in which a day is recognised, first to last.
    public List<YearMonth> months() {
        return BenefitSheets.months(seen.file(), YearMonth.from(seen.day()));
    }

    private boolean isRead(int number) {
        return seen.file().act(number).isEmpty() || seen.act(number).isPresent();
    }
}
