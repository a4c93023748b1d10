// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.file.In;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.occupational.CodexTrajectory;
import be.passerelle.law.occupational.EmployersPlan;
import be.passerelle.law.occupational.OccupationalAssessment;
import be.passerelle.law.occupational.TrajectoryEnd;
import be.passerelle.stream.procedure.Duty;
import java.time.LocalDate;
import java.util.Optional;

/// Where the last trajectory with an employer stands under the version of the Code that it follows: which letter asks
/// for a plan, and which one ends it, the acts alone do not say.
public final class ReintegrationCourse {

    private ReintegrationCourse() {}

    /// The trajectory that goes on: something is left to do, or the worker may still appeal. No act of anybody takes
    /// that away before its term is over.
    public static Optional<Reintegration> goingOn(In<Occupational> s) {
        return s.thread().reintegration().filter(r -> hasCourse(s, r) || r.isAppealed() || mayAppeal(s));
    }

    /// How the last trajectory ended: by an act, or by a decision after which there is nothing to do.
    static Optional<TrajectoryEnd> ended(In<Occupational> s) {
        return s.thread()
                .reintegration()
                .filter(Reintegration::isAssessed)
                .filter(_ -> goingOn(s).isEmpty())
                .flatMap(r -> r.assessed()
                        .flatMap(assessed -> r.decision()
                                .map(decision -> new TrajectoryEnd(
                                        codex(s, r),
                                        decision,
                                        assessed,
                                        r.appealDecided(),
                                        r.endedByAct().orElse(assessed)))));
    }

    /// As the rules of the Code take it.
    static CodexTrajectory codex(In<Occupational> s, Reintegration r) {
        return new CodexTrajectory(Absences.firstDay(s, r.asked()), r.asked());
    }

    /// Whether something is left to do in it: no act ended it, and the decision asks for a plan or announces a further
    /// assessment.
    private static boolean hasCourse(In<Occupational> s, Reintegration r) {
        return r.endedByAct().isEmpty()
                && (!r.isAssessed()
                        || r.isAppealed()
                        || asksForPlan(s, r)
                        || r.assessment()
                                .flatMap(OccupationalAct.Assessed::reviewOn)
                                .isPresent());
    }

    /// The trajectory whose course goes on: it may be closed.
    static Optional<Reintegration> inCourse(In<Occupational> s) {
        return s.thread().reintegration().filter(r -> hasCourse(s, r));
    }

    /// Whether somebody has something to do in it.
    static boolean waits(In<Occupational> s) {
        return s.thread()
                .reintegration()
                .filter(r -> hasCourse(s, r) || r.isAppealed())
                .isPresent();
    }

    /// Whether the term of appeal is known and runs.
    private static boolean mayAppeal(In<Occupational> s) {
        return !s.on().isAfter(appealUntil(s));
    }

    /// The last day on which the worker may appeal, where it is known and they did not yet.
    static LocalDate appealUntil(In<Occupational> s) {
        return appealBy(s).flatMap(Finding::value).map(Deadline::day).orElse(LocalDate.MIN);
    }

    /// The last day on which the term of appeal leaves the trajectory as it is on the day.
    static LocalDate alikeUntil(In<Occupational> s) {
        return appealBy(s).map(by -> alikeUntil(by, s.on())).orElse(LocalDate.MAX);
    }

    /// Whether the decision that counts asks the employer for a plan or a report.
    static boolean asksForPlan(In<Occupational> s, Reintegration r) {
        return r.isAssessed()
                && r.decision()
                        .filter(decision -> EmployersPlan.isDue(s.law(), codex(s, r), decision, received(r))
                                .isTold())
                        .isPresent();
    }

    /// The trajectory in which the occupational physician has to assess, for the first time or anew.
    static Optional<Reintegration> toAssess(In<Occupational> s) {
        return inCourse(s).filter(r -> !r.isAssessed() || (!r.isAppealed() && !asksForPlan(s, r)));
    }

    /// The trajectory in which the employer owes a plan or a report: not while an appeal waits.
    static Optional<Reintegration> toPlan(In<Occupational> s) {
        return inCourse(s).filter(r -> !r.isAppealed() && r.planHandedOver().isEmpty() && asksForPlan(s, r));
    }

    /// The trajectory in which the worker owes an answer to a plan.
    static Optional<Reintegration> toAnswer(In<Occupational> s) {
        return inCourse(s).filter(r -> r.planHandedOver().isPresent() && !r.isAppealed());
    }

    /// When it may be assessed: after a decision that announced it, from the day that it names.
    static LocalDate assessedFrom(In<Occupational> s) {
        return toAssess(s)
                .filter(Reintegration::isAssessed)
                .flatMap(Reintegration::assessment)
                .flatMap(OccupationalAct.Assessed::reviewOn)
                .orElse(LocalDate.MIN);
    }

    /// The first assessment has a term; what the Code says of the next was not found.
    static Finding<Deadline> assessBy(In<Occupational> s) {
        return toAssess(s)
                .filter(r -> r.assessed().isEmpty())
                .map(r -> OccupationalAssessment.by(s.law(), codex(s, r)))
                .orElseGet(Duty::noTerm);
    }

    /// Counted from the decision; after an appeal that left it standing as the reading says that the law takes.
    static Finding<Deadline> planBy(In<Occupational> s) {
        return toPlan(s)
                .flatMap(r -> r.decision()
                        .flatMap(decision -> r.assessed()
                                .map(received -> r.appealDecided()
                                        .map(upheld -> EmployersPlan.byAfterAppeal(
                                                s.law(), codex(s, r), decision, received, upheld))
                                        .orElseGet(() -> EmployersPlan.by(s.law(), codex(s, r), decision, received)))))
                .orElseGet(Duty::noTerm);
    }

    static Finding<Deadline> answerBy(In<Occupational> s) {
        return toAnswer(s)
                .flatMap(r -> r.planHandedOver().map(plan -> EmployersPlan.answerBy(s.law(), codex(s, r), plan)))
                .orElseGet(Duty::noTerm);
    }

    static Finding<Deadline> inspectionBy(In<Occupational> s) {
        return goingOn(s)
                .flatMap(r -> r.appealed()
                        .map(appealed -> OccupationalAssessment.inspectionBy(s.law(), codex(s, r), appealed)))
                .orElseGet(Duty::noTerm);
    }

    /// Until when the worker may appeal against the decision; empty once they did.
    static Optional<Finding<Deadline>> appealBy(In<Occupational> s) {
        return s.thread()
                .reintegration()
                .filter(r -> r.appealed().isEmpty())
                .flatMap(r -> r.assessed()
                        .flatMap(assessed -> r.decision()
                                .map(decision ->
                                        OccupationalAssessment.appealBy(s.law(), codex(s, r), decision, assessed))));
    }

    /// Until when the advisory physician may comment on the plan.
    static Optional<Finding<Deadline>> commentBy(In<Occupational> s) {
        return s.thread()
                .reintegration()
                .filter(r -> r.commented().isEmpty())
                .flatMap(Reintegration::planHandedOver)
                .map(plan -> EmployersPlan.commentBy(s.law(), plan));
    }

    /// Whether a date is over: a term that runs until then, its last day included.
    static boolean isOverOn(Finding<Deadline> by, LocalDate day) {
        return by.value().filter(last -> day.isAfter(last.day())).isPresent();
    }

    /// The last day on which what a term allows stays as it is on a day.
    static LocalDate alikeUntil(Finding<Deadline> by, LocalDate day) {
        return by.value()
                .map(Deadline::day)
                .filter(last -> !day.isAfter(last))
                .map(last -> Day.earlier(last, by.stableUntil()))
                .orElse(by.stableUntil());
    }

    private static LocalDate received(Reintegration r) {
        return r.assessed().orElse(r.asked()).day();
    }
}
