// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.orientation.OrientationAct;
import be.passerelle.casefile.orientation.OrientationAdvice;
import be.passerelle.casefile.orientation.VocationalOrientation;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Habits about an orientation before a training.
final class OrientationHabits {

    private static final List<OrientationAdvice> ADVICE = List.of(
            OrientationAdvice.TRAINING,
            OrientationAdvice.TRAINING,
            OrientationAdvice.WORK,
            OrientationAdvice.OTHER_SUPPORT);

    private OrientationHabits() {}

    /// Once, to somebody who is engaged in a trajectory and of whom no training is asked for.
    static Optional<UpcomingAct> ordered(Moment m) {
        boolean never = m.file().threads(VocationalOrientation.ORIENTATION).isEmpty();
        boolean engaged = m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .flatMap(t -> t.engagement().complete())
                .isPresent();
        boolean asked = !m.file().threads(Programme.PROGRAMME).isEmpty();
        if (!never || !engaged || asked || !m.outlook().strays("orientation.takesPlace")) {
            return Optional.empty();
        }
        Course course = Courses.drawn(m.outlook().person(), m.chance(), false);
        return Optional.of(UpcomingAct.of(m.after(3, 20), day -> {
            LocalDate first = Courses.firstDay(day.plusDays(m.between(7, 28, "orientation in")));
            return new OrientationAct.Ordered(
                    course.centre(),
                    m.words("orientationQuestion"),
                    first,
                    first.plusDays(m.between(2, 18, "orientation for")),
                    Money.of("450.00"));
        }));
    }

    static Optional<UpcomingAct> reported(Moment m) {
        return orientation(m).held().isPresent()
                ? Optional.of(UpcomingAct.of(
                        m.after(2, 15), _ -> new OrientationAct.ReportedToCommission(m.words("orientationReasons"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> held(Moment m) {
        if (fails(m)) {
            return Optional.empty();
        }
        LocalDate last = orientation(m).days().until();
        OrientationAdvice advice =
                m.chance().of(ADVICE, "orientation advice", m.next().thread());
        return Optional.of(UpcomingAct.late(
                m.after(last, 0, 6),
                last,
                new OrientationAct.Held(advice, Optional.empty(), m.words("orientationConclusion"))));
    }

    static Optional<UpcomingAct> notHeld(Moment m) {
        return fails(m)
                ? Optional.of(UpcomingAct.of(
                        m.after(orientation(m).days().from(), 1, 6),
                        _ -> new OrientationAct.NotHeld(Optional.of(m.words("notBegun")))))
                : Optional.empty();
    }

    private static boolean fails(Moment m) {
        return m.outlook().strays("orientation.fails", m.next().thread());
    }

    static Optional<UpcomingAct> declined(Moment m) {
        return m.outlook().strays("orientation.declined", m.next().thread())
                ? Optional.of(UpcomingAct.of(m.after(1, 6), _ -> new OrientationAct.Declined(Optional.empty())))
                : Optional.empty();
    }

    private static VocationalOrientation orientation(Moment m) {
        return m.file()
                .threads(VocationalOrientation.ORIENTATION)
                .number(m.next().thread())
                .orElseThrow();
    }
}
