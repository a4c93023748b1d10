// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.benefit.Benefit;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.AbsenceMeasure;
import be.passerelle.law.benefit.RegistrationMeasure;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What measures leave of the benefit of a day: after absences from contacts (royal decree of 3 July 1996, article
/// 215octiesdecies), and without a registration with the regional employment service (law of 19 December 2025).
final class Measures {

    private final Incapacity incapacity;
    private final LocalDate since;
    private final Law law;
    private final Benefit facts;
    private final Assessment assessment;
    private final Set<Integer> incapacities;
    private final List<Entitlement> absences;

    /// @param law for the incapacity
    /// @param since the first day of what the incapacity goes on with
    Measures(CaseFile file, Law law, Incapacity incapacity, LocalDate since) {
        this.incapacity = incapacity;
        this.since = since;
        this.law = law;
        this.facts = file.state(Benefit.BENEFIT);
        this.assessment = file.state(Assessment.ASSESSMENT);
        this.incapacities = file.threads(Incapacity.INCAPACITY).all().stream()
                .filter(each -> IncapacityChain.of(file, law, each).since().equals(since))
                .map(Incapacity::number)
                .collect(Collectors.toUnmodifiableSet());
        List<Entitlement> all = new ArrayList<>();
        AbsenceReductions.addTo(all, file, law);
        this.absences = all.stream()
                .filter(each ->
                        each.kind() == Entitlement.Kind.ABSENCE_REDUCTION && each.thread() == incapacity.number())
                .toList();
    }

    /// What is left of the benefit of a day. In which order measures and work lower it, no source says: work first, is
    /// assumed.
    ///
    /// @param isLower whether work lowered it before
    Finding<Money> left(Finding<Money> benefit, LocalDate day, boolean isLower) {
        Finding<Money> left = benefit;
        int lowered = isLower ? 1 : 0;
        Optional<Entitlement> absence =
                absences.stream().filter(each -> each.period().contains(day)).findFirst();
        if (absence.isPresent()) {
            Finding<?> why = absence.get().finding();
            left = left.and(why).then(euro -> AbsenceMeasure.daily(law, since, euro, day));
            lowered++;
        }
        Finding<Yes> unregistered = unregistered(day);
        if (!unregistered.isNo()) {
            left = left.and(unregistered).then(euro -> RegistrationMeasure.daily(law, euro, day));
            lowered++;
        } else if (unregistered.sureness() == Certainty.OPEN) {
            left = left.noting(unregistered.why());
        }
        left = left.stableAtMost(unregistered.stableUntil());
        return lowered > 1
                ? left.noting(lines -> lines.openQuestion(Phrase.of("benefit.measureOrderOpen"), Articles.ABSENCE))
                : left;
    }

    /// The days from which something else holds.
    List<LocalDate> changes() {
        List<LocalDate> days = new ArrayList<>(facts.registrations().days());
        for (Entitlement each : absences) {
            days.add(each.period().from());
            days.add(Day.after(each.period().until()));
        }
        incapacity.contractEnded().map(DatedFact::day).map(Day::after).ifPresent(days::add);
        assessment.estimates().forEach(each -> days.add(each.set().day()));
        return days;
    }

    /// Whether the benefit is lower without a registration: where nobody reported whether there is one, it cannot be
    /// told. Not for the self-employed, who have no contract of employment to begin with.
    private Finding<Yes> unregistered(LocalDate day) {
        boolean hasContract = incapacity
                        .contractEnded()
                        .filter(last -> last.day().isBefore(day))
                        .isEmpty()
                && incapacity.scheme() != Scheme.UNEMPLOYED;
        Optional<Assessment.Estimate> latest =
                assessment.estimateOn(day, incapacities).filter(each -> each.category() == Category.FOUR);
        boolean hasPotential = latest.filter(Assessment.Estimate::ofPotential).isPresent();
        Optional<Boolean> registered =
                facts.registrations().on(day).map(said -> said.said().registered());
        Finding<Yes> applies =
                RegistrationMeasure.applies(law, hasContract, hasPotential, registered.orElse(false), day);
        if (incapacity.scheme() == Scheme.SELF_EMPLOYED) {
            return Finding.no(_ -> {});
        }
        if (latest.isPresent() && !hasPotential) {
            return beforePotential(hasContract, registered, day, latest.get());
        }
        return applies.isTold() && registered.isEmpty()
                ? Finding.unknown(Phrase.of("benefit.registrationMissing", "day", day))
                : applies;
    }

    /// Whether an estimate of remaining capacities of before 2026 counts as work potential, no source says: it does
    /// not, is assumed, and shown where the measure would follow from it.
    private Finding<Yes> beforePotential(
            boolean hasContract, Optional<Boolean> registered, LocalDate day, Assessment.Estimate estimate) {
        Finding<Yes> otherwise = RegistrationMeasure.applies(law, hasContract, true, registered.orElse(false), day);
        Finding<Yes> not = Finding.no(_ -> {});
        return otherwise.isNo()
                ? not.stableAtMost(otherwise.stableUntil())
                : not.noting(lines -> lines.openQuestion(
                                Phrase.of(
                                        "benefit.estimateBeforePotential",
                                        "day",
                                        estimate.set().day()),
                                Articles.WORK_POTENTIAL))
                        .stableAtMost(otherwise.stableUntil());
    }
}
