// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.law.occupational.EmployersPlan;
import be.passerelle.law.occupational.OccupationalAssessment;
import be.passerelle.law.occupational.PreReturnVisit;
import be.passerelle.law.occupational.TrajectoryInitiator;
import be.passerelle.law.occupational.WorkPotential;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The conditions of the reintegration with the employer, each a sentence.
final class OccupationalConditions {

    private static final Finding<Yes> NOT_DUE = Finding.no(lines -> lines.fact(Phrase.of("procedure.may")));

    /// Nothing but the notice to the Return To Work Fund comes after the end of the contract.
    static final Condition<In<Occupational>> GOES_ON = Condition.of(
            "contractGoesOn", Articles.CODEX, s -> s.thread().ended().isEmpty());

    /// One trajectory at a time with an employer.
    static final Condition<In<Occupational>> NONE_GOES_ON = timed(
            "noReintegrationGoesOn",
            Articles.CODEX,
            s -> ReintegrationCourse.goingOn(s).isEmpty());

    static final Condition<In<Occupational>> ONE_GOES_ON = timed(
            "reintegrationGoesOn",
            Articles.CODEX,
            s -> ReintegrationCourse.inCourse(s).isPresent());

    /// An employer asks for somebody who is off.
    static final Condition<In<Occupational>> ABSENT = timed(
                    "absentFromWork",
                    Articles.CODEX,
                    s -> Absences.on(s, s.on()).isPresent())
            .about(Compartment.INCAPACITY);

    static final Condition<In<Occupational>> TO_ASSESS = timed(
            "reintegrationToAssess",
            Articles.CODEX,
            s -> ReintegrationCourse.toAssess(s).isPresent());

    static final Condition<In<Occupational>> PLAN_OWED =
            timed("planOwed", Articles.CODEX, s -> ReintegrationCourse.toPlan(s).isPresent());

    static final Condition<In<Occupational>> PLAN_UNANSWERED = timed(
            "planUnanswered",
            Articles.CODEX,
            s -> ReintegrationCourse.toAnswer(s).isPresent());

    static final Condition<In<Occupational>> APPEALED = timed(
            "occupationalAppealWaits",
            Articles.CODEX,
            s -> ReintegrationCourse.goingOn(s)
                    .filter(Reintegration::isAppealed)
                    .isPresent());

    /// A decision that the agreed work is out for good, against which nobody appealed, and the term runs.
    static final Condition<In<Occupational>> APPEAL_OPEN = new Condition<>(
            "occupationalAppealOpen",
            Articles.CODEX,
            s -> running(s, "occupationalAppealOpen", ReintegrationCourse.appealBy(s)));

    /// A plan on which the advisory physician did not comment, and the term runs: after it, silence agreed.
    static final Condition<In<Occupational>> COMMENT_OPEN = new Condition<>(
            "commentOpen", Articles.PLAN_COMMENTED, s -> running(s, "commentOpen", ReintegrationCourse.commentBy(s)));

    static final Condition<In<Occupational>> NOT_CONTACTED = timed(
                    "notContactedYet",
                    Articles.CODEX_CONTACT,
                    s -> inAbsence(s, s.thread().contacted()).isEmpty())
            .about(Compartment.INCAPACITY);

    static final Condition<In<Occupational>> NOT_ESTIMATED = timed(
                    "potentialNotEstimated",
                    Articles.POTENTIAL,
                    s -> inAbsence(s, s.thread().estimated()).isEmpty())
            .about(Compartment.INCAPACITY);

    static final Condition<In<Occupational>> NO_VISIT_ASKED =
            Condition.of("noVisitAsked", Articles.CODEX, s -> !s.thread().waitsForVisit());

    static final Condition<In<Occupational>> VISIT_ASKED =
            Condition.of("visitAsked", Articles.CODEX, s -> s.thread().waitsForVisit());

    static final Condition<In<Occupational>> WORKER_MAY_ASK_VISIT =
            mayAskVisit("workerMayAskVisit", TrajectoryInitiator.WORKER);

    static final Condition<In<Occupational>> EMPLOYER_MAY_ASK_VISIT =
            mayAskVisit("employerMayAskVisit", TrajectoryInitiator.EMPLOYER);

    static final Condition<In<Occupational>> FORCE_MAJEURE_NOT_ASKED = timed(
                    "forceMajeureNotAsked", Articles.FORCE_MAJEURE, s -> !ForceMajeure.waits(s))
            .about(Compartment.INCAPACITY);

    /// The question was asked, and nobody came back to work since.
    static final Condition<In<Occupational>> FORCE_MAJEURE_ASKED = timed(
                    "forceMajeureAsked", Articles.FORCE_MAJEURE, ForceMajeure::waits)
            .about(Compartment.INCAPACITY);

    /// The absence has lasted long enough, and no trajectory goes on.
    static final Condition<In<Occupational>> FORCE_MAJEURE_POSSIBLE = new Condition<In<Occupational>>(
                    "forceMajeurePossible", Articles.FORCE_MAJEURE, ForceMajeure::possible)
            .about(Compartment.INCAPACITY);

    /// Nobody waits for anything with this employer. Who does not read the incapacity is not told when it is looked at
    /// again.
    static final Condition<In<Occupational>> NOTHING_WAITS = timed(
                    "nothingWaitsAtWork",
                    Articles.SECURITY,
                    s -> !ReintegrationCourse.waits(s) && !s.thread().waitsForVisit() && !ForceMajeure.waits(s))
            .about(Compartment.INCAPACITY);

    private OccupationalConditions() {}

    /// A condition about what acts say, the absence and the term of appeal: time changes these.
    private static Condition<In<Occupational>> timed(
            String code, Citation citation, Predicate<In<Occupational>> holds) {
        Condition<In<Occupational>> told = Condition.of(code, citation, holds);
        return new Condition<>(code, citation, s -> told.in(s).stableAtMost(alikeUntil(s)));
    }

    static LocalDate alikeUntil(In<Occupational> s) {
        return Day.earlier(Absences.alikeUntil(s, s.on()), ReintegrationCourse.alikeUntil(s));
    }

    /// What was done in the absence of the day: what was done in an earlier one counts no more.
    private static Optional<DatedFact> inAbsence(In<Occupational> s, Optional<DatedFact> fact) {
        return fact.filter(each -> Absences.isOf(s, each, s.on()));
    }

    private static boolean isAskedInAbsence(In<Occupational> s) {
        return inAbsence(s, s.thread().reintegration().map(Reintegration::asked))
                .isPresent();
    }

    private static Condition<In<Occupational>> mayAskVisit(String code, TrajectoryInitiator who) {
        return Condition.found(code, Articles.CODEX, s -> PreReturnVisit.mayAsk(s.law(), who, s.on()));
    }

    /// Open as long as the term runs; where it is not known, nothing closes it.
    private static Finding<Yes> running(In<Occupational> s, String code, Optional<Finding<Deadline>> by) {
        if (by.isEmpty() || by.get().isNo() || ReintegrationCourse.isOverOn(by.get(), s.on())) {
            return Finding.no(Phrase.of("refusal." + code), Articles.CODEX);
        }
        return Finding.yes(lines -> lines.fact(Phrase.of("condition." + code)))
                .stableAtMost(ReintegrationCourse.alikeUntil(by.get(), s.on()));
    }

    /// Whether a decision is one of the version that the trajectory follows.
    static boolean isDecision(In<Occupational> s, LocalDate decided, CodexDecision decision) {
        return ReintegrationCourse.toAssess(s)
                .filter(r -> OccupationalAssessment.isPossible(
                                s.law(), ReintegrationCourse.codex(s, r), decision, decided)
                        .isTold())
                .isPresent();
    }

    /// A further assessment is announced for a later day, and only where the decision asks for no plan.
    static boolean isReview(In<Occupational> s, LocalDate decided, OccupationalAct.Assessed act) {
        return act.reviewOn().isEmpty()
                || (act.reviewOn().filter(decided::isBefore).isPresent()
                        && ReintegrationCourse.toAssess(s)
                                .filter(r -> EmployersPlan.isDue(
                                                s.law(), ReintegrationCourse.codex(s, r), act.decision(), decided)
                                        .isTold())
                                .isEmpty());
    }

    /// Whether the person shares the reintegration with the practice that asks.
    static boolean isSharedWith(In<Occupational> s, ProposedAct proposed) {
        return s.file().state(Consents.CONSENTS).inForce().stream()
                .anyMatch(each -> each.consent().purpose() == ConsentPurpose.TREATING_PHYSICIAN
                        && each.consent().recipient().equals(proposed.by().organisation())
                        && each.consent().compartments().contains(Compartment.OCCUPATIONAL));
    }

    /// The contact is owed as long as nobody asked for anything in this absence.
    static Finding<Yes> isToBeContacted(In<Occupational> s) {
        return isAskedInAbsence(s) || inAbsence(s, s.thread().visitHeld()).isPresent()
                ? notDue(s)
                : whileAbsent(s, absent -> WorkPotential.contactFrom(s.law(), absent));
    }

    static LocalDate contactedFrom(In<Occupational> s) {
        return sinceAbsent(s, absent -> WorkPotential.contactFrom(s.law(), absent));
    }

    /// What is estimated is whether to begin: no longer once somebody asked for a trajectory. A reading, as no text of
    /// the decree was seen.
    static Finding<Yes> isToBeEstimated(In<Occupational> s) {
        return isAskedInAbsence(s) ? notDue(s) : whileAbsent(s, absent -> WorkPotential.estimateFrom(s.law(), absent));
    }

    static LocalDate estimatedFrom(In<Occupational> s) {
        return sinceAbsent(s, absent -> WorkPotential.estimateFrom(s.law(), absent));
    }

    /// Whether the employer is obliged to begin a trajectory: none began yet.
    static Finding<Yes> isToBegin(In<Occupational> s) {
        return isAskedInAbsence(s) ? notDue(s) : whileAbsent(s, absent -> beginBy(s, absent));
    }

    static Finding<Deadline> beginBy(In<Occupational> s) {
        return Absences.since(s, s.on())
                .map(since -> since.choose(absent -> beginBy(s, absent)))
                .orElseGet(Duty::noTerm)
                .stableAtMost(alikeUntil(s));
    }

    private static Finding<Deadline> beginBy(In<Occupational> s, DatedFact absent) {
        Optional<Boolean> larger = switch (s.thread().named().size()) {
            case LARGER -> Optional.of(true);
            case SMALLER -> Optional.of(false);
            case NOT_KNOWN -> Optional.empty();
        };
        Optional<Boolean> potential =
                inAbsence(s, s.thread().estimated()).map(_ -> s.thread().hasPotential());
        return WorkPotential.formalStartBy(s.law(), absent, larger, potential);
    }

    private static Finding<Yes> notDue(In<Occupational> s) {
        return NOT_DUE.stableAtMost(alikeUntil(s));
    }

    private static Finding<Yes> whileAbsent(In<Occupational> s, Function<DatedFact, Finding<?>> rule) {
        return Absences.since(s, s.on())
                .map(since -> since.<Yes>choose(absent -> rule.apply(absent).map(_ -> Yes.YES)))
                .orElse(NOT_DUE)
                .stableAtMost(alikeUntil(s));
    }

    private static LocalDate sinceAbsent(In<Occupational> s, Function<DatedFact, Finding<LocalDate>> rule) {
        return Absences.since(s, s.on())
                .flatMap(since -> since.choose(rule).value())
                .orElse(LocalDate.MIN);
    }

    /// On the day after the last one that is recognised, and on which the worker may appeal, somebody looks whether the
    /// reintegration goes on.
    static LocalDate endedFrom(In<Occupational> s) {
        LocalDate appealed = Day.after(ReintegrationCourse.appealUntil(s));
        return Recognitions.of(s.file()).stream()
                .map(days -> Day.after(days.days().until()))
                .reduce(appealed, Day::later);
    }
}
