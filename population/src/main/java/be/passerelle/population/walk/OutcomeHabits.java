// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.outcome.CheckIn;
import be.passerelle.casefile.outcome.InclusionActivity;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.OutcomeAct.MeasuredAfter;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Habits about what becomes of people.
final class OutcomeHabits {

    private static final List<MeasuredAfter> MEASURES = List.of(MeasuredAfter.values());
    private static final List<Integer> MONTHS = List.of(6, 12, 24);

    private OutcomeHabits() {}

    static Optional<UpcomingAct> returnedToWork(Moment m) {
        boolean open = m.file()
                .threads(Incapacity.INCAPACITY)
                .openOrLast()
                .filter(Incapacity::isOpen)
                .isPresent();
        if (m.role() != Role.RETURN_TO_WORK_COORDINATOR || m.times() > 0 || !open) {
            return Optional.empty();
        }
        return firstDay(m).map(day -> {
            boolean full = m.happens("outcome.full");
            return UpcomingAct.late(
                    m.after(day, 1, 15),
                    day,
                    new OutcomeAct.ReturnedToWork(
                            full ? WorkExtent.FULL : WorkExtent.PART_TIME,
                            with(m),
                            Optional.of(Courses.drawn(m.outlook().person(), m.chance(), false)
                                    .occupation()
                                    .label())));
        });
    }

    private static WorkWith with(Moment m) {
        boolean employer = m.file()
                .threads(Incapacity.INCAPACITY)
                .openOrLast()
                .flatMap(Incapacity::employer)
                .isPresent();
        if (employer && m.happens("outcome.sameEmployer")) {
            return WorkWith.SAME_EMPLOYER;
        }
        return m.between(0, 9, "self-employed") == 0 ? WorkWith.SELF_EMPLOYED : WorkWith.OTHER_EMPLOYER;
    }

    private static Optional<LocalDate> firstDay(Moment m) {
        for (Programme programme : m.file().threads(Programme.PROGRAMME).all()) {
            if (programme.isOpen() && programme.training().ended().isEmpty()) {
                return Optional.empty();
            }
            if (programme.training().isPassed()) {
                LocalDate ended = programme.training().ended().orElseThrow().day();
                return m.outlook().strays("training.returnsAfterSuccess")
                        ? Optional.of(OfficeDays.working(ended.plusDays(m.between(10, 160, "works after training"))))
                        : Optional.empty();
            }
        }
        return m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .flatMap(t -> t.engagement().complete())
                .map(DatedFact::day)
                .filter(_ -> m.outlook().strays("trajectory.returnsWithoutTraining"))
                .map(day -> OfficeDays.working(day.plusDays(m.between(70, 300, "works after"))));
    }

    static Optional<UpcomingAct> checkedIn(Moment m) {
        Optional<LocalDate> back = m.file().state(Outcomes.OUTCOMES).returned().map(DatedFact::day);
        boolean asks = m.role() == Role.RETURN_TO_WORK_COORDINATOR
                && m.times() == 0
                && m.file().state(Insured.PERSON).died().isEmpty()
                && m.outlook().strays("outcome.checkedIn");
        return back.filter(_ -> asks)
                .map(day -> UpcomingAct.of(
                        m.after(day, 25, 60),
                        _ -> new OutcomeAct.CheckedIn(CheckIn.GOES_WELL, m.words("checkIn"), Optional.empty())));
    }

    /// A few, for whom no trajectory leads to work, take part otherwise.
    static Optional<UpcomingAct> socialInclusionStarted(Moment m) {
        boolean takesPart = m.times() == 0
                && !m.outlook().reaches(Halt.Reach.TRAJECTORY)
                && m.outlook().known().isEmpty()
                && m.outlook().strays("outcome.socialInclusion");
        return takesPart
                ? Optional.of(UpcomingAct.of(
                        m.outlook().start().plusDays(m.between(250, 600, "takes part")),
                        day -> new OutcomeAct.SocialInclusionStarted(
                                InclusionActivity.VOLUNTEERING, m.words("inclusion"), Optional.of(day.minusDays(3)))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> measured(Moment m) {
        Optional<LocalDate> back = m.file().state(Outcomes.OUTCOMES).returned().map(DatedFact::day);
        if (m.times() >= MEASURES.size()
                || back.isEmpty()
                || m.file().state(Insured.PERSON).died().isPresent()) {
            return Optional.empty();
        }
        LocalDate on = m.after(back.get().plusMonths(MONTHS.get(m.times())), 0, 20);
        boolean atWork = m.happens("outcome.stillAtWork");
        MeasuredAfter after = MEASURES.get(m.times());
        return Optional.of(UpcomingAct.of(on, _ -> new OutcomeAct.Measured(after, atWork)));
    }
}
