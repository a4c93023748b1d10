// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import be.passerelle.web.layout.Stage;
import be.passerelle.web.layout.Stage.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bridge from incapacity to work, as far as the visitor may see it.
public final class Stages {

    private record Pier(String key, Compartment part, Optional<DatedFact> reached) {}

    private Stages() {}

    /// The stages, those reached with their day.
    public static List<Stage> of(Opened opened) {
        List<Pier> piers = piers(opened.file()).stream()
                .filter(p -> opened.reads(p.part()))
                .toList();
        int current = current(piers);
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < piers.size(); i++) {
            Pier pier = piers.get(i);
            State state = pier.reached().isPresent() ? State.DONE : i == current ? State.CURRENT : State.AHEAD;
            stages.add(new Stage(
                    opened.words().text("file.stage." + pier.key()),
                    pier.reached().map(r -> opened.days().brief(r.day())).orElse(""),
                    state));
        }
        return stages;
    }

    /// The first pier after the last one that was reached.
    private static int current(List<Pier> piers) {
        int last = -1;
        for (int i = 0; i < piers.size(); i++) {
            if (piers.get(i).reached().isPresent()) {
                last = i;
            }
        }
        return last + 1;
    }

    private static List<Pier> piers(CaseFile file) {
        Optional<Trajectory> trajectory = file.openTrajectory()
                .or(() -> file.trajectories().isEmpty()
                        ? Optional.empty()
                        : Optional.of(file.trajectories().getLast()));
        Optional<Programme> programme = file.openProgramme()
                .or(() -> file.programmes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(file.programmes().getLast()));
        return List.of(
                new Pier(
                        "incapacity",
                        Compartment.INCAPACITY,
                        file.currentIncapacity().map(Incapacity::recognised)),
                new Pier("contact", Compartment.TRAJECTORY, trajectory.flatMap(Trajectory::contactHeld)),
                new Pier("engagement", Compartment.TRAJECTORY, trajectory.flatMap(Trajectory::engagementComplete)),
                new Pier("plan", Compartment.TRAJECTORY, trajectory.flatMap(Trajectory::planDrawnUp)),
                new Pier("training", Compartment.ATTENDANCE, programme.flatMap(Programme::trainingEnded)),
                new Pier("evaluation", Compartment.PROGRAMME, programme.flatMap(Programme::evaluatedAtSixMonths)),
                new Pier("work", Compartment.OUTCOME, file.outcomes().returned()));
    }
}
