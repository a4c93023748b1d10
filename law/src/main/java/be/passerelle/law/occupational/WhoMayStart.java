// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// Who may ask for a reintegration trajectory, and from when: Code on well-being at work, book I, title 4, chapter VI.
public final class WhoMayStart {

    /// Whether the trajectory exists.
    public static final ParameterName<Boolean> EXISTS = ParameterName.flag("occupational/trajectoryExists");

    /// Whether a worker who is not off yet may ask.
    public static final ParameterName<Boolean> PREVENTIVE = ParameterName.flag("occupational/preventiveRequest");

    /// Whether employers may ask. In 2017 only for incapacities that began in 2016 or later.
    public static final ParameterName<Boolean> EMPLOYER = ParameterName.flag("occupational/employerMayStart");

    /// How long the incapacity has lasted when an employer may ask at the earliest.
    public static final ParameterName<Term> EMPLOYER_WAITS = ParameterName.term("occupational/employerWaits");

    /// Whether an employer needs the consent of the worker.
    public static final ParameterName<Boolean> WITH_CONSENT = ParameterName.flag("occupational/employerNeedsConsent");

    /// Whether the advisory physician may ask.
    public static final ParameterName<Boolean> PHYSICIAN = ParameterName.flag("occupational/advisoryPhysicianMayStart");

    /// Whether there is a trajectory after an accident at work or an occupational disease.
    public static final ParameterName<Boolean> AFTER_ACCIDENT = ParameterName.flag("occupational/afterAccidentAtWork");

    private static final Citation CHAPTER = Citation.of("codex", "chapter VI");
    private static final Phrase NOT_WITHOUT_CONSENT = Phrase.of("law.codex.withoutConsentNotKnown");

    private WhoMayStart() {}

    /// Whether the request may be made on its day.
    public static Finding<Yes> may(Law law, StartFacts facts) {
        LocalDate asked = facts.asked();
        return law.asOf(asked)
                .holds(EXISTS)
                .and(() -> Finding.day(asked, _ -> {}))
                .and(() -> CodexRules.rulesOf(law, facts.incapacityFrom().orElse(asked), asked, asked)
                        .then(rules -> afterAccident(law.asOf(rules), facts).and(() -> byInitiator(law, rules, facts))))
                .given(facts::tell)
                .under(
                        CHAPTER,
                        _ -> Phrase.of("law.codex.mayStart", "who", facts.initiator(), "day", facts.asked()),
                        Phrase.of("law.codex.mayNotStart", "who", facts.initiator(), "day", facts.asked()));
    }

    private static Finding<Yes> afterAccident(LawOnDay on, StartFacts facts) {
        boolean accident = facts.cause() == Cause.ACCIDENT_AT_WORK || facts.cause() == Cause.OCCUPATIONAL_DISEASE;
        if (!accident) {
            return Finding.yes(_ -> {});
        }
        return on.holds(AFTER_ACCIDENT)
                .and(() -> Finding.when(
                        facts.temporaryEnded(),
                        lines -> lines.fact(Phrase.of(
                                facts.temporaryEnded() ? "law.fact.temporaryEnded" : "law.fact.temporaryRuns"))));
    }

    private static Finding<Yes> byInitiator(Law law, LocalDate rules, StartFacts facts) {
        LawOnDay on = law.asOf(rules);
        if (facts.incapacityFrom().isEmpty()) {
            return facts.initiator() == TrajectoryInitiator.WORKER
                    ? on.holds(PREVENTIVE)
                    : Finding.no(lines -> lines.fact(Phrase.of("law.fact.notOff")));
        }
        return switch (facts.initiator()) {
            case WORKER -> Finding.yes(_ -> {});
            case TREATING_PHYSICIAN ->
                Finding.when(
                        facts.consent(),
                        lines -> lines.fact(
                                Phrase.of(facts.consent() ? "law.fact.workerAgrees" : "law.fact.workerDoesNotAgree")));
            case ADVISORY_PHYSICIAN -> on.holds(PHYSICIAN);
            case EMPLOYER ->
                byEmployer(law, rules, facts, facts.incapacityFrom().get());
        };
    }

    private static Finding<Yes> byEmployer(Law law, LocalDate rules, StartFacts facts, LocalDate incapacityFrom) {
        LawOnDay on = law.forIncapacityFrom(incapacityFrom).asOf(rules);
        Finding<Yes> needsConsent = on.holds(WITH_CONSENT);
        if (needsConsent.isTold() && !facts.consent()) {
            return on.holds(EMPLOYER).choose(_ -> Finding.unknown(NOT_WITHOUT_CONSENT));
        }
        Finding<Yes> may = needsConsent.isTold() ? on.holds(EMPLOYER).and(needsConsent) : on.holds(EMPLOYER);
        return facts.definitiveCertificate() ? may : may.and(() -> hasWaited(on, facts, incapacityFrom));
    }

    /// Where the wait is over whatever counts as a break, nothing is asked of what does.
    private static Finding<Yes> hasWaited(LawOnDay on, StartFacts facts, LocalDate incapacityFrom) {
        AbsenceFromWork absence = new AbsenceFromWork(new DatedFact(incapacityFrom, 0), facts.resumed());
        Finding<Term> wait = on.take(EMPLOYER_WAITS);
        Finding<LocalDate> surely = wait.map(term -> from(absence.surelySince(), term))
                .where(day -> !facts.asked().isBefore(day));
        Finding<LocalDate> waited = surely.isTold()
                ? surely
                : absence.since(on)
                        .and(wait, (since, term) -> from(since.day(), term))
                        .where(day -> !facts.asked().isBefore(day));
        return waited.map(_ -> Yes.YES);
    }

    private static LocalDate from(LocalDate since, Term wait) {
        return wait.amount() == 0 ? since : Day.after(wait.beginningOn(since).until());
    }
}
