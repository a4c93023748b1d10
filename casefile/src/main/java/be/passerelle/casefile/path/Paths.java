// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.path;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.programme.Programme.PROGRAMME;
import static be.passerelle.casefile.resumption.Resumption.RESUMPTION;
import static be.passerelle.casefile.trajectory.Trajectory.TRAJECTORY;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.COMMISSION_SECRETARY;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;
import static be.passerelle.stream.act.Role.TRAINING_CENTRE;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.path.Path.Turn;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.benefit.EmploymentFraction;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.resumption.ResumptionDuration;
import be.passerelle.law.trajectory.PresumptionDuringTrajectory;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the paths lead that a person can take in their trajectory, side by side: that it succeeds, that it does
/// not, that they stop, that they fall ill again, that they work part-time. Until the paths part everything is
/// supposed to go as it should: all three sign, the plan comes in time, what the person has as a project is granted.
public final class Paths {

    private static final String SUPPOSED = "supposed";
    private static final EmploymentFraction HALF_TIME =
            new EmploymentFraction(BigDecimal.valueOf(19), BigDecimal.valueOf(38));

    private final FileOnDay standing;
    private final Assumed assumed;
    private final Trajectory trajectory;
    private final Optional<Programme> programme;

    private Paths(FileOnDay standing, Assumed assumed, Trajectory trajectory) {
        this.standing = standing;
        this.assumed = assumed;
        this.trajectory = trajectory;
        this.programme = standing.file()
                .threads(PROGRAMME)
                .open()
                .filter(p -> p.training().ended().isEmpty()
                        && (p.decision().taken().isEmpty() || p.decision().isGranted()));
    }

    /// The paths of the open trajectory; none where there is none, or nobody recognises the person as incapable.
    public static List<Path> of(FileOnDay standing, Assumed assumed) {
        CaseFile file = standing.file();
        return file.threads(INCAPACITY).open().isPresent()
                ? file.threads(TRAJECTORY)
                        .open()
                        .map(open -> new Paths(standing, assumed, open).all())
                        .orElse(List.of())
                : List.of();
    }

    private List<Path> all() {
        Supposing committed = committed();
        LocalDate turning = committed.notBeforeToday(assumed.turning().orElseGet(this::middle));
        LocalDate end = committed.notBeforeToday(
                programme.map(p -> p.project().days().until()).orElse(turning));
        recognised(committed, Day.later(turning, end));
        List<Path> paths = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            paths.add(path(turn, committed.fork(), turning, end));
        }
        return paths;
    }

    /// All three have signed, the plan is drawn up, the training is granted.
    private Supposing committed() {
        Supposing way = Supposing.from(standing);
        LocalDate today = standing.day();
        if (trajectory.isReturnToWork()) {
            engaged(way, today);
        }
        programme.ifPresent(p -> granted(way, p));
        return way;
    }

    /// Whom a partner accompanies under a convention of before the trajectories signs nothing, and has no plan.
    private void engaged(Supposing way, LocalDate today) {
        sign(way, trajectory.engagement().byInsured(), INSURED, new TrajectoryAct.EngagementSignedByInsured());
        sign(
                way,
                trajectory.engagement().byCoordinator(),
                RETURN_TO_WORK_COORDINATOR,
                new TrajectoryAct.EngagementSignedByCoordinator());
        sign(
                way,
                trajectory.engagement().byPhysician(),
                ADVISORY_PHYSICIAN,
                new TrajectoryAct.EngagementSignedByPhysician());
        way.lookedAt(today);
        if (trajectory.plan().drawnUp().isEmpty()) {
            LocalDate by = planBy(way);
            way.then(trajectory.number(), by, RETURN_TO_WORK_COORDINATOR, plan(by))
                    .lookedAt(by);
        }
    }

    private void sign(Supposing way, Optional<DatedFact> signed, Role role, Act signature) {
        if (signed.isEmpty()) {
            way.then(trajectory.number(), standing.day(), role, signature);
        }
    }

    /// The plan comes on the last day that the law leaves for it.
    private static LocalDate planBy(Supposing way) {
        return way.due().stream()
                .filter(next -> next.row().type().of() == TrajectoryAct.PlanDrawnUp.class)
                .flatMap(next -> next.until().stream())
                .findFirst()
                .orElse(way.today());
    }

    private static TrajectoryAct.PlanDrawnUp plan(LocalDate by) {
        return new TrajectoryAct.PlanDrawnUp(
                SUPPOSED, SUPPOSED, List.of(new PlannedAction(SUPPOSED, PlannedAction.Doer.PERSON, by)), Day.after(by));
    }

    private void granted(Supposing way, Programme p) {
        LocalDate today = standing.day();
        if (p.decision().taken().isEmpty()) {
            if (p.request().sent().isEmpty()) {
                way.then(p.number(), today, p.project().proposer().role(), new ProgrammeAct.Requested(SUPPOSED));
            }
            LocalDate decided = Day.earlier(Day.before(p.project().startsOn()), today);
            way.then(
                    p.number(),
                    decided,
                    COMMISSION_SECRETARY,
                    new DecisionAct.TakenByCommission(Ruling.GRANTED, Optional.empty(), SUPPOSED));
        }
        way.lookedAt(today);
    }

    /// Halfway through the training, or through the longest time that a trajectory protects where there is none.
    private LocalDate middle() {
        Period days = programme
                .map(p -> p.project().days())
                .or(() -> standing.law()
                        .asOf(standing.day())
                        .take(PresumptionDuringTrajectory.LONGEST)
                        .value()
                        .map(term -> term.beginningOn(trajectory
                                .engagement()
                                .complete()
                                .map(DatedFact::day)
                                .orElse(standing.day()))))
                .orElseGet(() -> Period.of(standing.day(), standing.day()));
        return days.from().plusDays(ChronoUnit.DAYS.between(days.from(), days.until()) / 2);
    }

    /// The incapacity stays recognised on the way, as invalidity from the day on which the year of primary incapacity
    /// is over: nobody has to decide that, and it is said that it is supposed.
    private void recognised(Supposing way, LocalDate until) {
        Optional<Incapacity> open = way.file().threads(INCAPACITY).open();
        if (open.filter(i -> i.until().isBefore(until)).isEmpty()) {
            return;
        }
        Incapacity incapacity = open.get();
        IncapacityChain chain = IncapacityChain.of(way.file(), standing.law(), incapacity);
        Optional<LocalDate> invalidFrom = chain.invalidFrom(way.file(), standing.law(), incapacity.scheme())
                .value()
                .filter(begins -> !chain.invalid() && !begins.isAfter(until));
        LocalDate prolonged = invalidFrom.map(Day::before).orElse(until);
        if (incapacity.until().isBefore(prolonged)) {
            way.then(
                    incapacity.number(),
                    Day.after(incapacity.until()),
                    chain.invalid() ? INSPECTING_PHYSICIAN : ADVISORY_PHYSICIAN,
                    new IncapacityAct.Prolonged(prolonged));
        }
        invalidFrom.ifPresent(begins -> way.lookedAt(standing.day())
                .then(
                        incapacity.number(),
                        begins,
                        INSPECTING_PHYSICIAN,
                        new IncapacityAct.InvalidityRecognised(until)));
    }

    private Path path(Turn turn, Supposing way, LocalDate turning, LocalDate end) {
        LocalDate on = switch (turn) {
            case SUCCEED, RELAPSE -> programme.isPresent() ? Day.later(turning, Day.after(end)) : turning;
            case FAIL -> programme.isPresent() ? end : turning;
            case STOP, PART_TIME -> turning;
        };
        switch (turn) {
            case SUCCEED, RELAPSE -> succeed(way, on, end);
            case FAIL -> fail(way, on, end);
            case STOP -> stop(way, on);
            case PART_TIME -> workPartTime(way, on);
        }
        PathLines lines = new PathLines(standing.law(), way.file(), programme.map(Programme::number), on);
        if (turn == Turn.RELAPSE) {
            lines.sameIncapacityUntil().value().ifPresent(again -> fallIllAgain(way, again));
        }
        way.lookedAt(on);
        return new Path(
                turn,
                on,
                programme.isPresent(),
                way.supposed(),
                lines.protection(),
                lines.recognisedUntil(),
                lines.of(turn, assumed.hours()),
                way.due());
    }

    private void succeed(Supposing way, LocalDate on, LocalDate end) {
        trained(way, end, TrainingResult.SUCCESS);
        way.then(
                0,
                on,
                RETURN_TO_WORK_COORDINATOR,
                new OutcomeAct.ReturnedToWork(WorkExtent.FULL, WorkWith.OTHER_EMPLOYER, Optional.empty()));
    }

    private void fail(Supposing way, LocalDate on, LocalDate end) {
        trained(way, end, TrainingResult.FAILURE);
        if (programme.isEmpty()) {
            way.then(
                    trajectory.number(),
                    on,
                    RETURN_TO_WORK_COORDINATOR,
                    new TrajectoryAct.Closed(TrajectoryResult.NO_RESULT, SUPPOSED));
        }
    }

    private void stop(Supposing way, LocalDate on) {
        programme.ifPresent(p -> {
            started(way, p, on);
            way.then(p.number(), on, INSURED, new ProgrammeAct.Withdrawn(Optional.empty()));
        });
        way.then(trajectory.number(), on, INSURED, new TrajectoryAct.Stopped(Optional.empty()));
    }

    private void workPartTime(Supposing way, LocalDate on) {
        programme.ifPresent(p -> started(way, p, on));
        EmploymentFraction hours = assumed.hours().orElse(HALF_TIME);
        way.then(
                0,
                on,
                INSURED,
                new ResumptionAct.Asked(
                        on,
                        hours.hoursPerWeek(),
                        hours.referenceHoursPerWeek(),
                        KindOfWork.EMPLOYEE,
                        Optional.empty()));
        Optional<LocalDate> longest = ResumptionDuration.lastDay(
                        standing.law(), new DatedFact(on, way.file().head()))
                .value();
        way.file().threads(RESUMPTION).all().reversed().stream()
                .filter(each -> each.firstDay().equals(on))
                .findFirst()
                .ifPresent(each -> way.then(
                        each.number(),
                        on,
                        ADVISORY_PHYSICIAN,
                        new ResumptionAct.Authorised(
                                SUPPOSED,
                                hours.hoursPerWeek(),
                                Optional.empty(),
                                Optional.of(longest.orElse(on)),
                                Optional.empty(),
                                Optional.empty())));
    }

    /// Incapable again on the last day on which that is still the same incapacity.
    private static void fallIllAgain(Supposing way, LocalDate again) {
        way.file()
                .threads(INCAPACITY)
                .openOrLast()
                .ifPresent(last -> way.then(
                        0,
                        again,
                        ADVISORY_PHYSICIAN,
                        new IncapacityAct.Recognised(
                                again, last.scheme(), last.cause(), last.statutoryCivilServant(), Optional.empty())));
    }

    private void trained(Supposing way, LocalDate end, TrainingResult result) {
        programme.ifPresent(p -> {
            started(way, p, end);
            way.then(
                            p.number(),
                            end,
                            TRAINING_CENTRE,
                            new ProgrammeAct.TrainingEnded(result, result == TrainingResult.SUCCESS, Optional.empty()))
                    .lookedAt(end);
        });
    }

    private static void started(Supposing way, Programme p, LocalDate by) {
        LocalDate starts = p.project().startsOn();
        if (p.training().started().isEmpty() && !starts.isAfter(by)) {
            way.then(p.number(), starts, TRAINING_CENTRE, new ProgrammeAct.TrainingStarted());
        }
    }
}
