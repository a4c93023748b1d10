// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.occupational.AcceptedPlan;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.law.Law;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.occupational.EmployersPlan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Work under a reintegration plan of the employer that the worker accepted. The advisory physician receives the plan
/// and may comment: silence, or a comment that agrees, authorises the work without another decision (royal decree of 3
/// July 1996, article 215undecies).
public final class PlannedWork {

    private PlannedWork() {}

    /// The accepted plans with whose work nobody began: neither as the work of a plan nor by a request since.
    static Stream<AcceptedPlan> notBegun(CaseFile file) {
        return file.threads(Occupational.OCCUPATIONAL).open().stream()
                .flatMap(at -> at.plans().stream())
                .filter(plan ->
                        file.threads(Resumption.RESUMPTION).all().stream().noneMatch(work -> isOf(work, plan)));
    }

    private static boolean isOf(Resumption work, AcceptedPlan plan) {
        return work.plan()
                .map(number -> number == plan.handedOver().act())
                .orElseGet(() -> !work.opened().day().isBefore(plan.handedOver().day()));
    }

    private static Optional<AcceptedPlan> plan(CaseFile file, Resumption work) {
        return work.plan()
                .flatMap(number -> file.threads(Occupational.OCCUPATIONAL).all().stream()
                        .flatMap(at -> at.plans().stream())
                        .filter(plan -> plan.handedOver().act() == number)
                        .findFirst());
    }

    /// Since when silence, or a comment that agrees, authorises it; no for other work, after another comment and after
    /// a
    /// decision.
    static Finding<DatedFact> authorised(CaseFile file, Law law, Resumption work) {
        Optional<AcceptedPlan> plan = plan(file, work);
        if (plan.isEmpty() || work.authorised().isPresent() || work.refused().isPresent()) {
            return Finding.no(lines -> lines.fact(Phrase.of("procedure.nothingDue")));
        }
        AcceptedPlan accepted = plan.get();
        return accepted.commented()
                .filter(_ -> accepted.agrees())
                .map(comment -> Finding.of(comment, lines -> lines.fact("law.fact.commented", comment)))
                .orElseGet(() -> EmployersPlan.agreedFrom(law, accepted.handedOver(), accepted.commented())
                        .map(day -> new DatedFact(day, accepted.handedOver().act())));
    }

    /// Whether silence may still authorise it, or does: nobody has to decide on it.
    static boolean isLeftToSilence(CaseFile file, Law law, Resumption work) {
        return authorised(file, law, work).isTold();
    }

    /// Whether silence or a comment authorised it by a day.
    static boolean isAgreedOn(CaseFile file, Law law, Resumption work, LocalDate day) {
        return authorised(file, law, work)
                .value()
                .filter(since -> !since.day().isAfter(day))
                .isPresent();
    }

    /// Whether it is authorised on a day, by a decision or without.
    public static boolean isAuthorisedOn(CaseFile file, Law law, Resumption work, LocalDate day) {
        return work.authorised().isPresent() || isAgreedOn(file, law, work, day);
    }

    /// The last day on which that stays as it is on a day, if no act comes.
    public static LocalDate alikeUntil(CaseFile file, Law law, Resumption work, LocalDate day) {
        return authorised(file, law, work)
                .value()
                .map(since -> since.day().minusDays(1))
                .filter(last -> !last.isBefore(day))
                .orElse(LocalDate.MAX);
    }

    /// The day on which the fund knew of it: that of the request, or of the plan where that came first.
    public static DatedFact declared(CaseFile file, Resumption work) {
        return DatedFact.first(Optional.of(work.opened()), plan(file, work).map(AcceptedPlan::handedOver))
                .orElse(work.opened());
    }
}
