// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.detection;

import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A step that is due or possible in a file, for the fund whose members are looked through. It is found by a row of
/// the procedure, which says why; nobody is weighed, ranked or predicted.
///
/// @param kind whether somebody must take it, or may
/// @param next what comes next, by which row, until when
public record Detected(Kind kind, NextAct next) {

    /// Whether somebody must take the step.
    public enum Kind {
        DUE,
        POSSIBLE
    }

    /// Those of the fund who accompany and assess.
    private static final Set<Role> OF_FUND = Set.of(Role.ADVISORY_PHYSICIAN, Role.RETURN_TO_WORK_COORDINATOR);

    /// What steps of the way back to work are about.
    private static final Set<Compartment> OF_THE_WAY =
            Set.of(Compartment.INCAPACITY, Compartment.WORK_ABILITY, Compartment.TRAJECTORY, Compartment.PROGRAMME);

    /// What nobody must do and somebody may want to: a trajectory for who is recognised, belongs to its public and
    /// has none.
    private static final Set<Class<? extends Act>> WORTH_CONSIDERING = Set.of(TrajectoryAct.Proposed.class);

    /// Everybody's recognition ends some day: that it is prolonged or ended is found on the worklist, and would hide
    /// all other steps here.
    private static final Set<Class<? extends Act>> EVERYBODYS =
            Set.of(IncapacityAct.Prolonged.class, IncapacityAct.Ended.class);

    /// The steps among what comes next: what is due first, the soonest first; once for each.
    public static List<Detected> among(List<NextAct> next) {
        List<Detected> detected = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (NextAct each : next) {
            kind(each)
                    .map(found -> new Detected(found, each))
                    .filter(found -> seen.add(found.code() + " " + each.thread() + " " + each.role()))
                    .ifPresent(detected::add);
        }
        detected.sort(Comparator.comparing((Detected found) -> found.kind())
                .thenComparing(found -> found.next().until().orElse(LocalDate.MAX)));
        return detected;
    }

    private static Optional<Kind> kind(NextAct next) {
        Class<?> act = next.row().type().of();
        if (!OF_FUND.contains(next.role())
                || EVERYBODYS.contains(act)
                || !OF_THE_WAY.contains(next.row().type().compartment())) {
            return Optional.empty();
        }
        if (next.obligatory()) {
            return Optional.of(Kind.DUE);
        }
        return WORTH_CONSIDERING.contains(act) ? Optional.of(Kind.POSSIBLE) : Optional.empty();
    }

    /// The name of the step: of the task that must be done, or of the act that may be.
    public String code() {
        return kind == Kind.DUE ? next.task() : next.code();
    }
}
