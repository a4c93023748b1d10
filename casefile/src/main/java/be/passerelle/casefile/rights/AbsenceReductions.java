// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.Contacts;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.AbsenceMeasure;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The days on which the benefit is lower after absences from contacts without a good reason: royal decree of
/// 3 July 1996, article 215octiesdecies. Only on days that are recognised: on others there is no benefit to
/// lower.
final class AbsenceReductions {

    private AbsenceReductions() {}

    static void addTo(List<Entitlement> all, CaseFile file, Law law) {
        Contacts whole = file.state(Assessment.ASSESSMENT).contacts();
        if (whole.absences().size() < 2) {
            return;
        }
        for (Incapacity incapacity : file.threads(Incapacity.INCAPACITY).all()) {
            LocalDate since = IncapacityChain.of(file, law, incapacity).since();
            Contacts contacts = whole.since(since);
            for (List<Contacts.Absence> counted : contacts.counted()) {
                for (int i = 1; i < counted.size(); i++) {
                    if (!concerns(law, incapacity, counted.get(i).fact().day())) {
                        continue;
                    }
                    Finding<Period> lower = intoInvalidity(
                            law, since, incapacity.scheme(), lower(law, since, contacts, counted.get(i), i));
                    incapacity.days().forEach(days -> add(all, incapacity, within(lower, days.days())));
                }
            }
        }
    }

    /// The decree is that of employees, and lowers what this insurance pays: whom another one sees to, or the
    /// self-employed, of whose own article nothing was seen, it does not concern.
    private static boolean concerns(Law law, Incapacity incapacity, LocalDate day) {
        return incapacity.scheme() != Scheme.SELF_EMPLOYED
                && TargetPublic.ofTrajectories(
                                law,
                                incapacity.scheme(),
                                incapacity.causeOn(day),
                                incapacity.statutoryCivilServant(),
                                day)
                        .value()
                        .filter(belonging -> !belonging.belongs())
                        .isEmpty();
    }

    /// Whether the benefit stays lower beyond the first year, in which alone contacts take place, nobody says.
    private static Finding<Period> intoInvalidity(Law law, LocalDate since, Scheme scheme, Finding<Period> lower) {
        Optional<LocalDate> invalid = Invalidity.beginsOn(law, since, scheme).value();
        boolean goesOn = invalid.isPresent()
                && lower.value()
                        .filter(days -> !days.until().isBefore(invalid.get()))
                        .isPresent();
        return goesOn
                ? lower.noting(lines -> lines.openQuestion(
                        Phrase.of("rights.lowerIntoInvalidity", "day", invalid.get()), Articles.ABSENCE))
                : lower;
    }

    private static Finding<Period> lower(
            Law law, LocalDate since, Contacts contacts, Contacts.Absence absence, int before) {
        DatedFact missed = absence.fact();
        Optional<DatedFact> held =
                first(contacts.held().stream().map(Contacts.Held::fact).toList(), missed.day());
        // Whoever came had got in touch by then, whether or not somebody noted when.
        Optional<DatedFact> contacted = DatedFact.first(first(contacts.newDates(), missed.day()), held);
        if (before == 1) {
            return AbsenceMeasure.afterSecond(law, since, missed, contacted);
        }
        return AbsenceMeasure.afterThird(law, since, missed, contacted, held);
    }

    private static Optional<DatedFact> first(List<DatedFact> facts, LocalDate from) {
        return facts.stream()
                .filter(fact -> !fact.day().isBefore(from))
                .reduce((one, other) -> other.day().isBefore(one.day()) ? other : one);
    }

    private static Finding<Period> within(Finding<Period> lower, Period recognised) {
        return lower.mapIfAny(days ->
                Period.ifAny(Day.later(days.from(), recognised.from()), Day.earlier(days.until(), recognised.until())));
    }

    private static void add(List<Entitlement> all, Incapacity incapacity, Finding<Period> days) {
        days.value()
                .ifPresent(period -> all.add(
                        new Entitlement(Kind.ABSENCE_REDUCTION, incapacity.number(), period, Optional.empty(), days)));
    }
}
