// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.casefile.act.FileAct;
import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.correction.Settlement;
import be.passerelle.casefile.decision.DecisionAct;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.trajectory.Route;
import be.passerelle.stream.act.RecordedAct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fold of a file: goes through the acts once, in the order of recording, and hands each to its
/// subject. It never throws: an act that fits nothing changes nothing.
final class Fold {

    private final Set<Integer> annulled;
    private final List<Incapacity> incapacities = new ArrayList<>(2);
    private final List<Trajectory> trajectories = new ArrayList<>(2);
    private final List<Programme> programmes = new ArrayList<>(2);
    private final Assessment assessment = new Assessment();
    private final Consents consents = new Consents();
    private final Outcomes outcomes = new Outcomes();
    private final Corrections corrections = new Corrections();
    private @Nullable Person person;
    private @Nullable DatedFact died;

    private Fold(Set<Integer> annulled) {
        this.annulled = annulled;
    }

    static Fold of(List<RecordedAct> acts) {
        Fold fold = new Fold(annulled(acts));
        for (RecordedAct recorded : acts) {
            if (fold.annulled.isEmpty() || !fold.annulled.contains(recorded.number())) {
                fold.apply(recorded);
            }
        }
        return fold;
    }

    /// The acts that were annulled and confirmed by a second person count as never done.
    private static Set<Integer> annulled(List<RecordedAct> acts) {
        Set<Integer> annulled = Set.of();
        for (RecordedAct recorded : acts) {
            if (recorded.act() instanceof CorrectionAct.AnnulmentConfirmed(int request)) {
                if (annulled.isEmpty()) {
                    annulled = new HashSet<>();
                }
                for (RecordedAct asked : acts) {
                    if (asked.number() == request && asked.act() instanceof CorrectionAct.AnnulmentAsked ask) {
                        annulled.add(ask.act());
                    }
                }
            }
        }
        return annulled;
    }

    private void apply(RecordedAct recorded) {
        if (recorded.act() instanceof FileAct act) {
            apply(recorded, act);
        }
    }

    private void apply(RecordedAct recorded, FileAct fileAct) {
        switch (fileAct) {
            case PersonAct act -> apply(act);
            case IncapacityAct act -> apply(recorded, act);
            case AssessmentAct act -> assessment.apply(recorded, act);
            case TrajectoryAct act -> apply(recorded, act);
            case ProgrammeAct act -> apply(recorded, act);
            case DecisionAct act -> {
                for (Programme programme : programmes) {
                    if (programme.thread() == recorded.thread()) {
                        programme.apply(recorded, act);
                    }
                }
            }
            case ConsentAct act -> consents.apply(recorded, act);
            case OutcomeAct act -> outcomes.apply(recorded, act);
            case CorrectionAct act -> apply(recorded, act);
        }
    }

    private void apply(PersonAct act) {
        if (person != null || act instanceof PersonAct.Registered) {
            person = Person.after(person, act);
        }
    }

    private void apply(RecordedAct recorded, IncapacityAct act) {
        if (act instanceof IncapacityAct.Recognised recognition) {
            incapacities.add(new Incapacity(recorded, recognition));
            return;
        }
        for (Incapacity incapacity : incapacities) {
            if (incapacity.thread() == recorded.thread()) {
                incapacity.apply(recorded, act);
            }
        }
        LateReports late = new LateReports(trajectories, programmes);
        if (act instanceof IncapacityAct.Ended ended && ended.cause() == EndCause.DEATH) {
            die(recorded.fact());
        } else if (act instanceof IncapacityAct.Ended) {
            programmes.forEach(Programme::incapacityEnded);
            late.ofEnd(recorded.fact()).forEach(corrections::open);
        } else if (act instanceof IncapacityAct.CauseEstablished established && isExcluded(recorded, established)) {
            late.ofCause(recorded.fact()).forEach(corrections::open);
        }
    }

    private boolean isExcluded(RecordedAct recorded, IncapacityAct.CauseEstablished established) {
        return incapacities.stream().anyMatch(i -> i.thread() == recorded.thread())
                && TargetPublic.exclusion(established.cause(), false).isPresent();
    }

    /// Whatever was going on ends with the person.
    private void die(DatedFact fact) {
        died = fact;
        incapacities.forEach(i -> i.personDied(fact));
        trajectories.forEach(t -> t.personDied(fact));
        programmes.forEach(p -> p.personDied(fact));
        corrections.personDied();
    }

    private void apply(RecordedAct recorded, TrajectoryAct act) {
        if (act instanceof TrajectoryAct.Proposed) {
            trajectories.add(new Trajectory(recorded, Route.A));
        } else if (act instanceof TrajectoryAct.ContactAsked) {
            trajectories.add(new Trajectory(recorded, Route.B));
        } else {
            applyInThread(recorded, act);
        }
    }

    private void applyInThread(RecordedAct recorded, TrajectoryAct act) {
        for (Trajectory trajectory : trajectories) {
            if (trajectory.thread() == recorded.thread()) {
                trajectory.apply(recorded, act);
                if (!trajectory.isOpen()) {
                    programmes.stream()
                            .filter(p -> p.trajectory() == trajectory.thread())
                            .forEach(p -> p.trajectoryEnded(recorded.fact()));
                }
            }
        }
    }

    private void apply(RecordedAct recorded, ProgrammeAct act) {
        if (act instanceof ProgrammeAct.ProjectProposed project) {
            int trajectory = trajectories.stream()
                    .filter(Trajectory::isOpen)
                    .mapToInt(Trajectory::thread)
                    .findFirst()
                    .orElse(0);
            programmes.add(new Programme(recorded, project, trajectory));
            return;
        }
        for (Programme programme : programmes) {
            if (programme.thread() == recorded.thread()) {
                programme.apply(recorded, act);
            }
        }
    }

    private void apply(RecordedAct recorded, CorrectionAct act) {
        corrections.apply(recorded, act);
        if (act instanceof CorrectionAct.ContradictionSettled settled
                && settled.settlement() == Settlement.STEP_REVOKED) {
            for (Programme programme : programmes) {
                if (programme.decided().filter(d -> d.act() == settled.step()).isPresent()) {
                    programme.revoke(recorded.fact());
                }
            }
            for (Trajectory trajectory : trajectories) {
                if (trajectory.opened().act() == settled.step()) {
                    trajectory.revokeOpening();
                }
                if (trajectory
                        .engagementComplete()
                        .filter(e -> e.act() == settled.step())
                        .isPresent()) {
                    trajectory.revokeEngagement();
                }
            }
        }
    }

    Set<Integer> annulled() {
        return annulled;
    }

    Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    Optional<DatedFact> died() {
        return Optional.ofNullable(died);
    }

    List<Incapacity> incapacities() {
        return Collections.unmodifiableList(incapacities);
    }

    Assessment assessment() {
        return assessment;
    }

    List<Trajectory> trajectories() {
        return Collections.unmodifiableList(trajectories);
    }

    List<Programme> programmes() {
        return Collections.unmodifiableList(programmes);
    }

    Consents consents() {
        return consents;
    }

    Outcomes outcomes() {
        return outcomes;
    }

    Corrections corrections() {
        return corrections;
    }
}
