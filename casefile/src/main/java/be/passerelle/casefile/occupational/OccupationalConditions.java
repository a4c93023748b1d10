// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.law.occupational.EmployersPlan;
import be.passerelle.law.occupational.MedicalForceMajeure;
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

/// The conditions of the reintegration with the employer, each a sentence.
final class OccupationalConditions {

    private static final Finding<Yes> NOT_DUE = Finding.no(lines -> lines.fact(Phrase.of("procedure.may")));

    /// Nothing but the notice to the Return To Work Fund comes after the end of the contract.
    static final Condition<In<Occupational>> GOES_ON = Condition.of(
            "contractGoesOn", Articles.CODEX, s -> s.thread().ended().isEmpty());

    /// One trajectory at a time with an employer.
    static final Condition<In<Occupational>> NONE_GOES_ON = Condition.of(
            "noReintegrationGoesOn",
            Articles.CODEX,
            s -> ReintegrationCourse.goingOn(s).isEmpty());

    static final Condition<In<Occupational>> ONE_GOES_ON = Condition.of(
            "reintegrationGoesOn",
            Articles.CODEX,
            s -> ReintegrationCourse.goingOn(s).isPresent());

    static final Condition<In<Occupational>> TO_ASSESS = Condition.of(
            "reintegrationToAssess",
            Articles.CODEX,
            s -> ReintegrationCourse.toAssess(s).isPresent());

    static final Condition<In<Occupational>> PLAN_OWED = Condition.of(
            "planOwed", Articles.CODEX, s -> ReintegrationCourse.toPlan(s).isPresent());

    static final Condition<In<Occupational>> PLAN_UNANSWERED = Condition.of(
            "planUnanswered",
            Articles.CODEX,
            s -> ReintegrationCourse.toAnswer(s).isPresent());

    static final Condition<In<Occupational>> APPEALED = Condition.of(
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

    static final Condition<In<Occupational>> NOT_CONTACTED = Condition.of(
            "notContactedYet",
            Articles.CODEX_CONTACT,
            s -> s.thread().contacted().isEmpty());

    static final Condition<In<Occupational>> NOT_ESTIMATED = Condition.of(
            "potentialNotEstimated",
            Articles.POTENTIAL,
            s -> s.thread().estimated().isEmpty());

    static final Condition<In<Occupational>> NO_VISIT_ASKED =
            Condition.of("noVisitAsked", Articles.CODEX, s -> !s.thread().waitsForVisit());

    static final Condition<In<Occupational>> VISIT_ASKED =
            Condition.of("visitAsked", Articles.CODEX, s -> s.thread().waitsForVisit());

    static final Condition<In<Occupational>> WORKER_MAY_ASK_VISIT =
            mayAskVisit("workerMayAskVisit", TrajectoryInitiator.WORKER);

    static final Condition<In<Occupational>> EMPLOYER_MAY_ASK_VISIT =
            mayAskVisit("employerMayAskVisit", TrajectoryInitiator.EMPLOYER);

    static final Condition<In<Occupational>> FORCE_MAJEURE_NOT_ASKED = Condition.of(
            "forceMajeureNotAsked", Articles.FORCE_MAJEURE, s -> !s.thread().waitsForForceMajeure());

    static final Condition<In<Occupational>> FORCE_MAJEURE_ASKED = Condition.of(
            "forceMajeureAsked", Articles.FORCE_MAJEURE, s -> s.thread().waitsForForceMajeure());

    /// The absence has lasted long enough, and no trajectory goes on.
    static final Condition<In<Occupational>> FORCE_MAJEURE_POSSIBLE =
            new Condition<>("forceMajeurePossible", Articles.FORCE_MAJEURE, OccupationalConditions::forceMajeure);

    /// Nobody waits for anything with this employer. Who does not read the incapacity is not told when it is looked at
    /// again.
    static final Condition<In<Occupational>> NOTHING_WAITS = Condition.<In<Occupational>>of(
                    "nothingWaitsAtWork",
                    Articles.SECURITY,
                    s -> ReintegrationCourse.goingOn(s).isEmpty()
                            && !s.thread().waitsForVisit()
                            && !s.thread().waitsForForceMajeure())
            .about(Compartment.INCAPACITY);

    private OccupationalConditions() {}

    private static Condition<In<Occupational>> mayAskVisit(String code, TrajectoryInitiator who) {
        return Condition.found(code, Articles.CODEX, s -> PreReturnVisit.mayAsk(s.law(), who, s.on()));
    }

    /// Open as long as the term runs; where it is not known, nothing closes it.
    private static Finding<Yes> running(In<Occupational> s, String code, Optional<Finding<Deadline>> by) {
        if (by.isEmpty() || ReintegrationCourse.isOverOn(by.get(), s.on())) {
            return Finding.no(Phrase.of("refusal." + code), Articles.CODEX);
        }
        return Finding.yes(lines -> lines.fact(Phrase.of("condition." + code)))
                .stableAtMost(ReintegrationCourse.alikeUntil(by.get(), s.on()));
    }

    private static Finding<Yes> forceMajeure(In<Occupational> s) {
        Phrase no = Phrase.of("refusal.forceMajeurePossible");
        return s.thread()
                .absent()
                .filter(absent -> !absent.day().isAfter(s.on()))
                .map(absent -> MedicalForceMajeure.from(
                        s.law(),
                        absent,
                        ReintegrationCourse.goingOn(s).isPresent(),
                        ReintegrationCourse.ended(s),
                        s.on()))
                .map(from -> from.where(day -> !s.on().isBefore(day))
                        .<Yes>map(_ -> Yes.YES)
                        .noUnder(Articles.FORCE_MAJEURE, no)
                        .stableAtMost(from.value()
                                .filter(s.on()::isBefore)
                                .map(Day::before)
                                .orElse(LocalDate.MAX)))
                .orElseGet(() -> Finding.no(no, Articles.FORCE_MAJEURE));
    }

    /// Whether a contract may end for medical force majeure: the agreed work was found to be out for good, or, where
    /// the end of a trajectory is the only way, that end has come. Where the law does not tell, it is not barred.
    static boolean isForceMajeure(In<Occupational> s, LocalDate day) {
        Optional<String> way = s.law().asOf(day).take(MedicalForceMajeure.WAY).value();
        if (way.isEmpty()) {
            return true;
        }
        return way.get().equals(MedicalForceMajeure.END_OF_TRAJECTORY)
                ? ReintegrationCourse.ended(s)
                        .filter(end -> !end.day().isAfter(day))
                        .isPresent()
                : s.thread().isOutForGood();
    }

    /// Whether a decision is one of the version that the trajectory follows.
    static boolean isDecision(In<Occupational> s, LocalDate decided, CodexDecision decision) {
        return ReintegrationCourse.toAssess(s)
                .filter(r -> OccupationalAssessment.isPossible(s.law(), r.codex(), decision, decided)
                        .isTold())
                .isPresent();
    }

    /// A further assessment is announced for a later day, and only where the decision asks for no plan.
    static boolean isReview(In<Occupational> s, LocalDate decided, OccupationalAct.Assessed act) {
        return act.reviewOn().isEmpty()
                || (act.reviewOn().filter(decided::isBefore).isPresent()
                        && ReintegrationCourse.toAssess(s)
                                .filter(r -> EmployersPlan.isDue(s.law(), r.codex(), act.decision(), decided)
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

    /// The contact is owed as long as nobody asked for anything.
    static Finding<Yes> isToBeContacted(In<Occupational> s) {
        return s.thread().reintegration().isPresent() || s.thread().visitHeld().isPresent()
                ? NOT_DUE
                : s.thread()
                        .absent()
                        .map(absent -> WorkPotential.contactFrom(s.law(), absent))
                        .map(from -> from.<Yes>map(_ -> Yes.YES))
                        .orElse(NOT_DUE);
    }

    static LocalDate contactedFrom(In<Occupational> s) {
        return s.thread()
                .absent()
                .flatMap(absent -> WorkPotential.contactFrom(s.law(), absent).value())
                .orElse(LocalDate.MIN);
    }

    /// What is estimated is whether to begin: no longer once somebody asked for a trajectory. A reading, as no text of
    /// the decree was seen.
    static Finding<Yes> isToBeEstimated(In<Occupational> s) {
        return s.thread().reintegration().isPresent()
                ? NOT_DUE
                : s.thread()
                        .absent()
                        .map(absent -> WorkPotential.estimateFrom(s.law(), absent))
                        .map(from -> from.<Yes>map(_ -> Yes.YES))
                        .orElse(NOT_DUE);
    }

    static LocalDate estimatedFrom(In<Occupational> s) {
        return s.thread()
                .absent()
                .flatMap(absent -> WorkPotential.estimateFrom(s.law(), absent).value())
                .orElse(LocalDate.MIN);
    }

    /// Whether the employer is obliged to begin a trajectory: none began yet.
    static boolean isToBegin(In<Occupational> s) {
        return s.thread().reintegration().isEmpty() && beginBy(s).isTold();
    }

    static Finding<Deadline> beginBy(In<Occupational> s) {
        return s.thread()
                .absent()
                .map(absent -> WorkPotential.formalStartBy(
                        s.law(),
                        absent,
                        s.thread().named().size() == EmployerSize.LARGER,
                        s.thread().hasPotential()))
                .orElseGet(Duty::noTerm);
    }

    /// On the day after the last one that is recognised somebody looks whether the reintegration goes on.
    static LocalDate endedFrom(In<Occupational> s) {
        return Recognitions.of(s.file()).stream()
                .map(days -> Day.after(days.days().until()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
