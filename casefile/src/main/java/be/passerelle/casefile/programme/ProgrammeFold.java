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
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fold of one programme.
final class ProgrammeFold extends ThreadFold<Programme> {

    private final int trajectory;
    private Application first;
    private final List<ProposedChange> changes = new ArrayList<>();
    private Training training = Training.NONE;
    private final SortedMap<YearMonth, Training.Attendance> attendance = new TreeMap<>();
    private Evaluations evaluations = Evaluations.NONE;
    private @Nullable DatedFact givenUp;
    private @Nullable DatedFact incapacityEnded;
    private @Nullable DatedFact died;

    private ProgrammeFold(RecordedAct recorded, ProgrammeAct.ProjectProposed described, int trajectory) {
        super(recorded);
        this.trajectory = trajectory;
        this.first = Application.of(Project.of(described, recorded.by()), Optional.of(described.startsOn()));
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
            case ProgrammeAct.ProlongationProposed longer -> propose(recorded, longer);
            case ProgrammeAct.ModificationProposed other -> propose(recorded, other);
            case ProgrammeAct.ReintegrationProposed support -> propose(recorded, support);
            case ProgrammeAct.FoundCompatible _ ->
                put(asked().with(asked().project().compatible(recorded.fact())));
            case ProgrammeAct.FoundIncompatible _ ->
                put(asked().with(asked().project().incompatible(recorded.fact())));
            case ProgrammeAct.NotPursued _ -> leave(recorded.fact());
            case ProgrammeAct.Withdrawn _ -> withdraw(recorded.fact());
            case ProgrammeAct.Requested _ -> put(asked().with(asked().request().sent(recorded.fact(), recorded.by())));
            case ProgrammeAct.FoundIncomplete _ ->
                put(asked().with(asked().request().foundIncomplete(recorded.fact())));
            case ProgrammeAct.Supplied supplied ->
                put(asked().with(asked().request().supplied(recorded.fact()))
                        .with(asked().project().supplied(supplied)));
            case ProgrammeAct.SocialOpinionGiven given ->
                put(asked().with(asked().opinions().social(given.opinion(), recorded.fact())));
            case ProgrammeAct.MedicalOpinionGiven given ->
                put(asked().with(asked().opinions().medical(given.opinion(), recorded.fact())));
            case ProgrammeAct.TrainingStarted _ -> training = training.started(recorded.fact());
            case ProgrammeAct.TrainingNotBegun _ -> notBegun(recorded.fact());
            case ProgrammeAct.TrainingInterrupted _ -> training = training.interrupted(recorded.fact());
            case ProgrammeAct.TrainingResumed _ -> training = training.resumed(recorded.fact());
            case ProgrammeAct.AttendanceRecorded month ->
                attendance.put(month.month(), new Training.Attendance(month.hours(), recorded.number()));
            case ProgrammeAct.TrainingEnded end -> {
                training = training.ended(recorded.fact(), end.result());
                leaveWhatWasNotSent(recorded.fact());
            }
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
        Decision decision = asked().decision();
        boolean ofTraining = changeUnderWay().isEmpty();
        put(asked().with(
                        switch (act) {
                            case DecisionAct.GrantedUnderDirective _ -> decision.taken(fact, Ruling.GRANTED, true);
                            case DecisionAct.TakenByCommission taken -> decision.taken(fact, taken.ruling(), false);
                            case DecisionAct.Ratified _ -> decision.ratified(fact);
                            case DecisionAct.NotRatified _ -> decision.notRatified(fact);
                            case DecisionAct.Notified _ -> decision.notified(fact);
                            case DecisionAct.RevocationNotified _ -> decision.revocationNotified(fact);
                        }));
        if (act instanceof DecisionAct.NotRatified && ofTraining) {
            stop(fact);
            giveUp(fact);
        }
    }

    /// What the training would be; the days that are added are to be decided before the first of them.
    private void propose(RecordedAct recorded, ProgrammeAct.ProlongationProposed longer) {
        Period granted = Grant.of(first, changes).days();
        Project project =
                first.project().changed(granted.from(), longer.endsOn(), longer.hours(), longer.price(), recorded.by());
        Optional<LocalDate> begins =
                Optional.of(Day.after(granted.until())).filter(added -> !added.isAfter(longer.endsOn()));
        propose(recorded, ProposedChange.Kind.PROLONGATION, Application.of(project, begins));
    }

    private void propose(RecordedAct recorded, ProgrammeAct.ModificationProposed other) {
        Project project =
                first.project().changed(other.startsOn(), other.endsOn(), other.hours(), other.price(), recorded.by());
        Optional<LocalDate> begins =
                Optional.of(other.startsOn()).filter(_ -> training.started().isEmpty());
        propose(recorded, ProposedChange.Kind.MODIFICATION, Application.of(project, begins));
    }

    /// The days and hours of the training stay as they are.
    private void propose(RecordedAct recorded, ProgrammeAct.ReintegrationProposed support) {
        Grant granted = Grant.of(first, changes);
        Project project = first.project()
                .changed(
                        granted.days().from(), granted.days().until(), granted.hours(), support.price(), recorded.by());
        propose(recorded, ProposedChange.Kind.REINTEGRATION, Application.of(project, Optional.empty()));
    }

    private void propose(RecordedAct recorded, ProposedChange.Kind kind, Application application) {
        changes.add(new ProposedChange(recorded.fact(), kind, application, Optional.empty()));
    }

    /// The change that is asked for or decided now, as long as the training itself stands.
    private Optional<ProposedChange> changeUnderWay() {
        return givenUp != null || first.decision().revoked().isPresent()
                ? Optional.empty()
                : ProposedChange.underWay(changes);
    }

    private Application asked() {
        return changeUnderWay().map(ProposedChange::application).orElse(first);
    }

    private void put(Application now) {
        changeUnderWay().ifPresentOrElse(change -> put(change, change.with(now)), () -> first = now);
    }

    private void put(ProposedChange change, ProposedChange now) {
        changes.set(changes.indexOf(change), now);
    }

    /// What nobody asks for: a change, or the training itself.
    private void leave(DatedFact fact) {
        changeUnderWay().ifPresentOrElse(change -> put(change, change.left(fact)), () -> giveUp(fact));
    }

    /// Of a training that is over, nobody asks for a change any more; one that was sent is decided.
    private void leaveWhatWasNotSent(DatedFact fact) {
        changeUnderWay()
                .filter(change -> change.application().request().sent().isEmpty())
                .ifPresent(change -> put(change, change.left(fact)));
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
                contradict(Contradiction.Kind.OUTSIDE_PUBLIC_DURING_TRAINING, from, from.day(), tell);
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
        return first.project().incompatible().isPresent()
                && first.request().sent().isEmpty();
    }

    /// What is not decided yet is given up with its trajectory; a training that was granted goes on.
    private void trajectoryEnded(DatedFact fact) {
        if (first.decision().taken().isEmpty()) {
            giveUp(fact);
        }
    }

    /// There is none left to evaluate anew; and it does not fit a training that was granted for later
    /// days.
    private void incapacityEnded(DatedFact report, Consumer<News> tell) {
        incapacityEnded = incapacityEnded == null ? report : incapacityEnded;
        contradict(Contradiction.Kind.INCAPACITY_ENDED_BEFORE_TRAINING, report, Day.after(report.day()), tell);
    }

    /// What a report contradicts is the decision that grants days on which no training can be any more, while
    /// the training has not ended: that on the training itself, or on the change that granted them.
    private void contradict(Contradiction.Kind kind, DatedFact report, LocalDate noMoreFrom, Consumer<News> tell) {
        if (!first.decision().isGranted() || training.ended().isPresent()) {
            return;
        }
        Stream.concat(
                        Stream.of(first),
                        changes.stream().filter(ProposedChange::counts).map(ProposedChange::application))
                .filter(each -> !noMoreFrom.isAfter(each.project().days().until()))
                .findFirst()
                .flatMap(each -> each.decision().taken())
                .ifPresent(grant ->
                        tell.accept(new News.Contradicted(new Contradiction(kind, report, grant, Role.SOCIAL_EXPERT))));
    }

    /// A decision on the training that is revoked ends the programme, which stays open until those concerned
    /// were told; one on a change leaves the training as it was granted before.
    private void revoke(int step, DatedFact fact) {
        if (first.isDecidedBy(step)) {
            first = first.with(first.decision().revoked(fact));
            giveUp(fact);
        }
        changes.replaceAll(each -> each.application().isDecidedBy(step)
                ? each.with(
                        each.application().with(each.application().decision().revoked(fact)))
                : each);
    }

    /// A training that the person was following ends as abandoned: it is evaluated, and its hours are recorded.
    private void withdraw(DatedFact fact) {
        if (training.started().isPresent() && training.ended().isEmpty()) {
            training = training.ended(fact, TrainingResult.ABANDONED);
            changeUnderWay().ifPresent(_ -> leave(fact));
        } else {
            giveUp(fact);
        }
    }

    /// A training that was being followed ends with its grant; its hours until then are recorded, and it is
    /// evaluated.
    private void stop(DatedFact fact) {
        if (training.started().isPresent() && training.ended().isEmpty()) {
            training = training.stopped(fact);
        }
    }

    /// From the last granted day on it cannot begin any more.
    private void notBegun(DatedFact fact) {
        training = training.notBegun(fact);
        if (!fact.day().isBefore(Grant.of(first, changes).days().until())) {
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
                first,
                changes,
                training.with(attendance),
                evaluations,
                Optional.ofNullable(givenUp),
                Optional.ofNullable(incapacityEnded),
                Optional.ofNullable(died));
    }
}
