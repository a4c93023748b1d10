// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.SelfEmployedBenefit;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.List;

/// Whether an incapacity of a self-employed person lasts the eight days from which it is paid. Whether a relapse counts
/// with what it goes on with, and the days between them, no source says: where that decides, it cannot be told.
final class EightDays {

    private EightDays() {}

    static Finding<LocalDate> paidFrom(CaseFile file, Law law, Incapacity incapacity, LocalDate since) {
        List<Incapacity> chain = file.threads(Incapacity.INCAPACITY).all().stream()
                .filter(each -> !each.days().isEmpty())
                .filter(each -> IncapacityChain.of(file, law, each).since().equals(since))
                .toList();
        Finding<LocalDate> alone =
                SelfEmployedBenefit.paidFrom(law, Period.of(incapacity.opened().day(), incapacity.lastRecognised()));
        if (chain.size() < 2) {
            return alone;
        }
        LocalDate last = chain.stream()
                .map(Incapacity::lastRecognised)
                .max(LocalDate::compareTo)
                .orElse(incapacity.lastRecognised());
        long recognised = chain.stream()
                .flatMap(each -> each.days().stream())
                .mapToLong(each -> each.days().days())
                .sum();
        Finding<LocalDate> together =
                SelfEmployedBenefit.paidFrom(law, Period.of(since, since.plusDays(recognised - 1)));
        Finding<LocalDate> withGaps = SelfEmployedBenefit.paidFrom(law, Period.of(since, last));
        boolean isAlike = alone.isTold() == together.isTold() && alone.isTold() == withGaps.isTold();
        return isAlike ? alone : Finding.unknown(Phrase.of("benefit.eightDaysOpen", "day", since));
    }
}
