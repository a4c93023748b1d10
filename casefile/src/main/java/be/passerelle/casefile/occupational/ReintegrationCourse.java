// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.file.In;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.law.occupational.CodexRegime;
import be.passerelle.law.occupational.CodexRules;
import be.passerelle.law.occupational.EmployersPlan;
import be.passerelle.law.occupational.OccupationalAssessment;
import be.passerelle.stream.procedure.Duty;
import java.time.LocalDate;
import java.util.Optional;

/// Where the last trajectory with an employer stands under the version of the Code that it follows: which letter asks
/// for a plan, and which one ends it, the acts alone do not say.
public final class ReintegrationCourse {

    private ReintegrationCourse() {}

    /// The trajectory that goes on.
    public static Optional<Reintegration> goingOn(In<Occupational> s) {
        return s.thread().reintegration().filter(r -> !isOver(s, r));
    }

    /// The end of the last trajectory: an act that ended it, or a decision after which there is nothing to do.
    public static Optional<DatedFact> ended(In<Occupational> s) {
        return s.thread()
                .reintegration()
                .filter(r -> isOver(s, r))
                .flatMap(r -> r.endedByAct().or(r::assessed));
    }

    private static boolean isOver(In<Occupational> s, Reintegration r) {
        return r.endedByAct().isPresent() || isSettledWithoutPlan(s, r);
    }

    /// After a decision that asks for no plan and announces no further assessment, the trajectory is over; an appeal
    /// opens it again.
    private static boolean isSettledWithoutPlan(In<Occupational> s, Reintegration r) {
        return r.isAssessed()
                && !r.isAppealed()
                && !asksForPlan(s, r)
                && r.assessment().flatMap(OccupationalAct.Assessed::reviewOn).isEmpty();
    }

    /// Whether the decision that counts asks the employer for a plan or a report.
    static boolean asksForPlan(In<Occupational> s, Reintegration r) {
        return r.isAssessed()
                && decision(r)
                        .filter(decision -> EmployersPlan.isDue(s.law(), r.codex(), decision, received(r))
                                .isTold())
                        .isPresent();
    }

    /// The trajectory in which the occupational physician has to assess, for the first time or anew.
    static Optional<Reintegration> toAssess(In<Occupational> s) {
        return goingOn(s).filter(r -> !r.isAssessed() || (!r.isAppealed() && !asksForPlan(s, r)));
    }

    /// The trajectory in which the employer owes a plan or a report: not while an appeal waits.
    static Optional<Reintegration> toPlan(In<Occupational> s) {
        return goingOn(s).filter(r -> !r.isAppealed() && r.planHandedOver().isEmpty() && asksForPlan(s, r));
    }

    /// The trajectory in which the worker owes an answer to a plan.
    static Optional<Reintegration> toAnswer(In<Occupational> s) {
        return goingOn(s).filter(r -> r.planHandedOver().isPresent() && !r.isAppealed());
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
                .map(r -> OccupationalAssessment.by(s.law(), r.codex()))
                .orElseGet(Duty::noTerm);
    }

    /// Counted from the decision; after an appeal that left it standing, from there: a reading, as the sources are
    /// silent.
    static Finding<Deadline> planBy(In<Occupational> s) {
        return toPlan(s)
                .flatMap(r -> decision(r)
                        .flatMap(decision -> r.appealDecided()
                                .or(r::assessed)
                                .map(received -> EmployersPlan.by(s.law(), r.codex(), decision, received))))
                .orElseGet(Duty::noTerm);
    }

    static Finding<Deadline> answerBy(In<Occupational> s) {
        return toAnswer(s)
                .flatMap(r -> r.planHandedOver().map(plan -> EmployersPlan.answerBy(s.law(), r.codex(), plan)))
                .orElseGet(Duty::noTerm);
    }

    static Finding<Deadline> inspectionBy(In<Occupational> s) {
        return goingOn(s)
                .flatMap(r ->
                        r.appealed().map(appealed -> OccupationalAssessment.inspectionBy(s.law(), r.codex(), appealed)))
                .orElseGet(Duty::noTerm);
    }

    /// The decision against which the worker may still appeal, as long as the term runs or is not known.
    static Optional<Finding<Deadline>> appealBy(In<Occupational> s) {
        return s.thread()
                .reintegration()
                .filter(r -> r.endedByAct().isEmpty() && r.appealed().isEmpty() && isForGood(s, r))
                .flatMap(r ->
                        r.assessed().map(assessed -> OccupationalAssessment.appealBy(s.law(), r.codex(), assessed)));
    }

    /// Until when the advisory physician may comment on the plan.
    static Optional<Finding<Deadline>> commentBy(In<Occupational> s) {
        return s.thread()
                .reintegration()
                .filter(r -> r.commented().isEmpty())
                .flatMap(Reintegration::planHandedOver)
                .map(plan -> EmployersPlan.commentBy(s.law(), plan));
    }

    /// Whether the decision says that the agreed work is out for good: the letters mean different things in 2017 and
    /// since 2022.
    private static boolean isForGood(In<Occupational> s, Reintegration r) {
        Optional<CodexRegime> version =
                CodexRules.version(s.law(), r.codex(), received(r)).value();
        return version.isPresent()
                && decision(r)
                        .filter(decision -> switch (version.get()) {
                            case CODEX_2017 -> decision == CodexDecision.C || decision == CodexDecision.D;
                            case CODEX_2022, CODEX_2026 -> decision == CodexDecision.B;
                        })
                        .isPresent();
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

    private static Optional<CodexDecision> decision(Reintegration r) {
        return r.assessment().map(OccupationalAct.Assessed::decision);
    }

    private static LocalDate received(Reintegration r) {
        return r.assessed().orElse(r.asked()).day();
    }
}
