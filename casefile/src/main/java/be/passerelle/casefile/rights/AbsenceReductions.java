// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.Contacts;
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
                    Finding<Period> lower = lower(law, since, contacts, counted.get(i), i);
                    incapacity.days().forEach(days -> add(all, incapacity, within(lower, days.days())));
                }
            }
        }
    }

    private static Finding<Period> lower(
            Law law, LocalDate since, Contacts contacts, Contacts.Absence absence, int before) {
        DatedFact missed = absence.fact();
        Optional<DatedFact> contacted = first(contacts.newDates(), missed.day());
        if (before == 1) {
            return AbsenceMeasure.afterSecond(law, since, missed, contacted);
        }
        Optional<DatedFact> held =
                first(contacts.held().stream().map(Contacts.Held::fact).toList(), missed.day());
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
