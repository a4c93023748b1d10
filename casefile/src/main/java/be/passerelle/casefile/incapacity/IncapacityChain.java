// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.Law;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.incapacity.InterruptedDays;
import be.passerelle.law.incapacity.Relapse;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.incapacity.Suspension;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Incapacities that are one before the law: a relapse within 14 days goes on with the primary incapacity, one
/// within three months with the invalidity (law of 14 July 1994, articles 87 and 93).
///
/// @param since the first day of the first of them, from which the year of primary incapacity counts
/// @param invalid whether invalidity was reached in one of them
public record IncapacityChain(LocalDate since, boolean invalid) {

    /// The chain of an incapacity.
    public static IncapacityChain of(CaseFile file, Law law, Incapacity incapacity) {
        IncapacityChain before = beginning(file, law, incapacity.opened().day(), incapacity.scheme());
        return incapacity.invalidity().isPresent() ? new IncapacityChain(before.since, true) : before;
    }

    /// The chain that an incapacity goes on with whose first day is this one; a chain of its own otherwise. No
    /// source says what a relapse is that comes when the year of primary incapacity is over, and no invalidity
    /// was recognised: a new one, is assumed. Employees and the self-employed have an insurance and a decree
    /// each: none goes on with an incapacity of the other.
    public static IncapacityChain beginning(CaseFile file, Law law, LocalDate first, Scheme scheme) {
        List<Incapacity> all = file.threads(Incapacity.INCAPACITY).all();
        for (int i = all.size() - 1; i >= 0; i--) {
            Incapacity earlier = all.get(i);
            if (earlier.opened().day().isBefore(first)) {
                IncapacityChain its = of(file, law, earlier);
                LocalDate last = earlier.lastRecognised();
                boolean joins = last.isBefore(first)
                        && scheme.sharesInsuranceWith(earlier.scheme())
                        && Relapse.joins(law, last, its.invalid, first).isTold()
                        && (its.invalid || isInYear(file, law, its, earlier, first));
                return joins ? its : new IncapacityChain(first, false);
            }
        }
        return new IncapacityChain(first, false);
    }

    /// Whether the incapacity that runs on a day is another one before the law than the one that ran when something
    /// was begun: nothing goes on across the two, as every end of incapacity closes every right. Where none ran on
    /// one of the days it is not another one.
    public static boolean isOther(CaseFile file, Law law, LocalDate begun, LocalDate day) {
        List<Incapacity> all = file.threads(Incapacity.INCAPACITY).all();
        if (all.size() < 2) {
            return false;
        }
        Optional<LocalDate> own = sinceOn(file, law, begun);
        return own.isPresent()
                && sinceOn(file, law, day)
                        .filter(since -> !since.equals(own.get()))
                        .isPresent();
    }

    /// The first day of the chain that runs on a day, or ran last before it.
    public static Optional<LocalDate> sinceOn(CaseFile file, Law law, LocalDate day) {
        return file.threads(Incapacity.INCAPACITY)
                .on(day)
                .filter(incapacity -> !incapacity.opened().day().isAfter(day))
                .map(incapacity -> of(file, law, incapacity).since());
    }

    /// The first day after the year of primary incapacity, less what suspended it since its first day.
    public Finding<LocalDate> invalidFrom(CaseFile file, Law law, Scheme scheme) {
        List<InterruptedDays> interrupted = new ArrayList<>();
        for (Incapacity each : file.threads(Incapacity.INCAPACITY).all()) {
            if (!each.opened().day().isBefore(since)) {
                interrupted.addAll(each.meanwhile().interruptions());
            }
        }
        return Suspension.invalidFrom(law, since, scheme, interrupted);
    }

    /// Where the law does not tell how long the year lasts, as before 2002, nothing limits what is recognised: shown as
    /// open.
    Why yearUnknown() {
        return lines -> lines.openQuestion(Phrase.of("procedure.yearUnknown", "day", since), Articles.PRIMARY_YEAR);
    }

    private static boolean isInYear(CaseFile file, Law law, IncapacityChain chain, Incapacity earlier, LocalDate day) {
        return chain.invalidFrom(file, law, earlier.scheme())
                .where(begins -> !day.isBefore(begins))
                .value()
                .isEmpty();
    }
}
