// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Stage;
import be.passerelle.web.layout.Pier;
import be.passerelle.web.layout.Pier.State;
import java.util.ArrayList;
import java.util.List;

/// The bridge from incapacity to work, as far as the visitor may see it.
public final class Stages {

    private Stages() {}

    /// The stages, those reached with their day.
    public static List<Pier> of(Opened opened) {
        List<Stage> piers = told(opened);
        int current = isOver(opened) ? piers.size() : current(piers);
        List<Pier> stages = new ArrayList<>();
        for (int i = 0; i < piers.size(); i++) {
            Stage pier = piers.get(i);
            State state = pier.reached().isPresent() ? State.DONE : i == current ? State.CURRENT : State.AHEAD;
            stages.add(new Pier(
                    opened.words().text(text(pier.code())),
                    pier.reached().map(r -> opened.days().brief(r.day())).orElse(""),
                    state));
        }
        return stages;
    }

    /// What was reached, and what still can be: work always.
    private static List<Stage> told(Opened opened) {
        WayBack way = new WayBack(opened);
        return opened.file().stages().stream()
                .filter(stage -> stage.reached().isPresent()
                        || stage.compartment() == Compartment.OUTCOME
                        || (!way.isOver()
                                && (stage.compartment() != Compartment.TRAJECTORY
                                        || !opened.file()
                                                .threads(Trajectory.FACTS)
                                                .all()
                                                .isEmpty()
                                        || way.hasTrajectories())))
                .toList();
    }

    /// Whether nothing is said to come next: no trajectory runs of which the visitor knows. Who knows of none
    /// does not see all the stages on the way.
    private static boolean isOver(Opened opened) {
        return opened.file().threads(Trajectory.FACTS).open().isEmpty();
    }

    /// What words a stage.
    static String text(String code) {
        return "file.stage." + code;
    }

    /// The first pier after the last one that was reached.
    private static int current(List<Stage> piers) {
        int last = -1;
        for (int i = 0; i < piers.size(); i++) {
            if (piers.get(i).reached().isPresent()) {
                last = i;
            }
        }
        return last + 1;
    }
}
