// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.programme.Programme.PROGRAMME;
import static be.passerelle.casefile.trajectory.Trajectory.TRAJECTORY;

import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.file.ThreadsFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of one programme.
final class ProgrammeFold extends ThreadFold<Programme> {

    private final int trajectory;
    private Project project;
    private Request request = Request.NONE;
    private Opinions opinions = Opinions.NONE;
    private Decision decision = Decision.NONE;
    private Training training = Training.NONE;
    private final SortedMap<YearMonth, Training.Attendance> attendance = new TreeMap<>();
    private Evaluations evaluations = Evaluations.NONE;
    private @Nullable DatedFact givenUp;
    private @Nullable DatedFact incapacityEnded;
    private @Nullable DatedFact died;

    private ProgrammeFold(RecordedAct recorded, ProgrammeAct.ProjectProposed described, int trajectory) {
        super(recorded);
        this.trajectory = trajectory;
        this.project = Project.of(described, recorded.by());
    }

    static SubjectFold<Threads<Programme>> all() {
        return new All();
    }

    /// A programme belongs to the trajectory that is open when its project is described.
    private static final class All extends ThreadsFold<Programme> {

        private final List<Integer> openTrajectories = new ArrayList<>(2);

        private All() {
            super(PROGRAMME);
        }

        @Override
        protected @Nullable ThreadFold<Programme> opened(RecordedAct recorded) {
            return recorded.act() instanceof ProgrammeAct.ProjectProposed described
                    ? new ProgrammeFold(
                            recorded, described, openTrajectories.isEmpty() ? 0 : openTrajectories.getFirst())
                    : null;
        }

        @Override
        public void hear(News news, Consumer<News> tell) {
            switch (news) {
                case News.ThreadOpened(ThreadKind<?> kind, int thread, DatedFact _) -> {
                    if (kind.equals(TRAJECTORY)) {
                        openTrajectories.add(thread);
                    }
                }
                case News.ThreadEnded(ThreadKind<?> kind, int thread, DatedFact _) -> {
                    if (kind.equals(TRAJECTORY)) {
                        openTrajectories.remove(Integer.valueOf(thread));
                    }
                }
                case News.PersonDied _ -> openTrajectories.clear();
                case News.OutsidePublic _,
                        News.FoundFit _,
                        News.WorkResumed _,
                        News.StepRevoked _,
                        News.Annulled _,
                        News.QuestionnaireReturned _,
                        News.Contradicted _ -> {}
            }
            super.hear(news, tell);
        }
    }

    @Override
    protected void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof ProgrammeAct act) {
            apply(recorded, act, tell);
        } else if (recorded.act() instanceof DecisionAct act) {
            apply(recorded.fact(), act);
        }
    }

    private void apply(RecordedAct recorded, ProgrammeAct act, Consumer<News> tell) {
        switch (act) {
            case ProgrammeAct.ProjectProposed _, ProgrammeAct.InterimReported _ -> {}
            case ProgrammeAct.FoundCompatible _ -> project = project.compatible(recorded.fact());
            case ProgrammeAct.FoundIncompatible _ -> project = project.incompatible(recorded.fact());
            case ProgrammeAct.NotPursued _ -> giveUp(recorded.fact());
            case ProgrammeAct.Withdrawn _ -> withdraw(recorded.fact());
            case ProgrammeAct.Requested _ -> request = request.sent(recorded.fact(), recorded.by());
            case ProgrammeAct.FoundIncomplete _ -> request = request.foundIncomplete(recorded.fact());
            case ProgrammeAct.Supplied supplied -> {
                request = request.supplied(recorded.fact());
                project = project.supplied(supplied);
            }
            case ProgrammeAct.SocialOpinionGiven given -> opinions = opinions.social(given.opinion(), recorded.fact());
            case ProgrammeAct.MedicalOpinionGiven given ->
                opinions = opinions.medical(given.opinion(), recorded.fact());
            case ProgrammeAct.TrainingStarted _ -> training = training.started(recorded.fact());
            case ProgrammeAct.AttendanceRecorded month ->
                attendance.put(month.month(), new Training.Attendance(month.hours(), recorded.number()));
            case ProgrammeAct.TrainingEnded end -> training = training.ended(recorded.fact(), end.result());
            case ProgrammeAct.EvaluatedAfterTraining _ -> evaluations = evaluations.after(recorded.fact());
            case ProgrammeAct.EvaluatedAtSixMonths found ->
                evaluations = evaluations.atSixMonths(recorded.fact(), found.newSkillsAcquired());
            case ProgrammeAct.IncapacityReEvaluated evaluated -> {
                evaluations = evaluations.reEvaluated(recorded.fact(), evaluated.conclusion());
                if (evaluated.conclusion() == ReEvaluation.NO_LONGER_INCAPABLE) {
                    tell.accept(new News.FoundFit(number(), recorded.fact()));
                }
            }
        }
    }

    private void apply(DatedFact fact, DecisionAct act) {
        decision = switch (act) {
            case DecisionAct.GrantedUnderDirective _ -> decision.taken(fact, Ruling.GRANTED, true);
            case DecisionAct.TakenByCommission taken -> decision.taken(fact, taken.ruling(), false);
            case DecisionAct.Ratified _ -> decision.ratified(fact);
            case DecisionAct.NotRatified _ -> decision.notRatified(fact);
            case DecisionAct.Notified _ -> decision.notified(fact);
            case DecisionAct.RevocationNotified _ -> decision.revocationNotified(fact);
        };
        if (act instanceof DecisionAct.NotRatified) {
            giveUp(fact);
        }
    }

    @Override
    protected void hear(News news, Consumer<News> tell) {
        switch (news) {
            case News.PersonDied(DatedFact fact) -> died = fact;
            case News.ThreadOpened(ThreadKind<?> kind, int thread, DatedFact fact) -> {
                if (kind.equals(PROGRAMME) && thread != number() && isLeft()) {
                    giveUp(fact);
                }
            }
            case News.ThreadEnded(ThreadKind<?> kind, int thread, DatedFact fact) -> {
                if (kind.equals(INCAPACITY)) {
                    incapacityEnded(fact, tell);
                } else if (kind.equals(TRAJECTORY) && thread == trajectory) {
                    trajectoryEnded(fact);
                }
            }
            case News.OutsidePublic(DatedFact from) -> {
                if (!from.day().isAfter(project.days().until())) {
                    contradict(Contradiction.Kind.OUTSIDE_PUBLIC_DURING_TRAINING, from, tell);
                }
            }
            case News.StepRevoked(int step, DatedFact fact) -> revoke(step, fact);
            case News.FoundFit _,
                    News.WorkResumed _,
                    News.QuestionnaireReturned _,
                    News.Annulled _,
                    News.Contradicted _ -> {}
        }
    }

    /// A project that was found not compatible, and that nobody asks for, makes room for the next.
    private boolean isLeft() {
        return project.incompatible().isPresent() && request.sent().isEmpty();
    }

    /// What is not decided yet is given up with its trajectory; a training that was granted goes on.
    private void trajectoryEnded(DatedFact fact) {
        if (decision.taken().isEmpty()) {
            giveUp(fact);
        }
    }

    /// There is none left to evaluate anew; and it does not fit a training that was granted for later
    /// days.
    private void incapacityEnded(DatedFact report, Consumer<News> tell) {
        incapacityEnded = incapacityEnded == null ? report : incapacityEnded;
        if (report.day().isBefore(project.days().until())) {
            contradict(Contradiction.Kind.INCAPACITY_ENDED_BEFORE_TRAINING, report, tell);
        }
    }

    /// What a report contradicts is the decision that grants a training, while the training has not
    /// ended.
    private void contradict(Contradiction.Kind kind, DatedFact report, Consumer<News> tell) {
        decision.taken()
                .filter(_ -> decision.isGranted() && training.ended().isEmpty())
                .ifPresent(grant ->
                        tell.accept(new News.Contradicted(new Contradiction(kind, report, grant, Role.SOCIAL_EXPERT))));
    }

    /// A decision that is revoked ends the programme, which stays open until those concerned were told.
    private void revoke(int step, DatedFact fact) {
        if (decision.taken().filter(d -> d.act() == step).isPresent()) {
            decision = decision.revoked(fact);
            giveUp(fact);
        }
    }

    /// A training that the person was following ends as abandoned: it is evaluated, and its hours are recorded.
    private void withdraw(DatedFact fact) {
        if (training.started().isPresent() && training.ended().isEmpty()) {
            training = training.ended(fact, TrainingResult.ABANDONED);
        } else {
            giveUp(fact);
        }
    }

    private void giveUp(DatedFact fact) {
        if (givenUp == null) {
            givenUp = fact;
        }
    }

    @Override
    protected Programme state() {
        return new Programme(
                number(),
                trajectory,
                opened(),
                latest(),
                project,
                request,
                opinions,
                decision,
                training.with(attendance),
                evaluations,
                Optional.ofNullable(givenUp),
                Optional.ofNullable(incapacityEnded),
                Optional.ofNullable(died));
    }
}
