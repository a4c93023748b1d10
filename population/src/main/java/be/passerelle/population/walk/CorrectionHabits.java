// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.correction.EntrySettlement;
import be.passerelle.casefile.correction.Settlement;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.population.chance.Frequencies;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Habits about what was recorded in error, and about reports that contradict a step.
final class CorrectionHabits {

    /// What is now and then recorded in error.
    private static final Set<Class<? extends Act>> MISTAKEN = Set.of(
            AssessmentAct.WorkAbilityStated.class,
            TrajectoryAct.PlanReviewed.class,
            TrajectoryAct.PartnerActionHeld.class,
            ProgrammeAct.AttendanceRecorded.class);

    private CorrectionHabits() {}

    static Optional<UpcomingAct> annulmentAsked(Moment m) {
        boolean held = m.outlook().stage().filter(s -> s == Halt.SECOND_PERSON).isPresent();
        boolean asks = m.times() == 0
                && (held || m.outlook().strays("correction.asked"))
                && m.file().acts().stream().noneMatch(a -> a.act() instanceof CorrectionAct.AnnulmentAsked);
        Optional<RecordedAct> mistake = m.file().acts().stream()
                .filter(a ->
                        a.by().role() == m.role() && MISTAKEN.contains(a.act().getClass()))
                .findFirst();
        return asks
                ? mistake.map(a -> UpcomingAct.of(
                        day(a).plusDays(m.between(1, 9, "noticed after")),
                        _ -> new CorrectionAct.AnnulmentAsked(new ActNumber(a.number()), m.words("mistake"))))
                : Optional.empty();
    }

    private static LocalDate day(RecordedAct recorded) {
        return recorded.happenedOn();
    }

    static Optional<UpcomingAct> annulmentConfirmed(Moment m) {
        return open(m).filter(request -> confirms(m, request))
                .map(request -> UpcomingAct.of(
                        m.after(1, 9), _ -> new CorrectionAct.AnnulmentConfirmed(new ActNumber(request))));
    }

    static Optional<UpcomingAct> annulmentDeclined(Moment m) {
        return open(m).filter(request -> !confirms(m, request))
                .map(request -> UpcomingAct.of(
                        m.after(1, 9),
                        _ -> new CorrectionAct.AnnulmentDeclined(new ActNumber(request), m.words("noMistake"))));
    }

    private static boolean confirms(Moment m, int request) {
        return m.chance().happens(Frequencies.permille("correction.confirmed"), "confirms", request);
    }

    private static Optional<Integer> open(Moment m) {
        return m.file().state(Corrections.CORRECTIONS).asked().stream()
                .filter(a -> a.recorded().by().role() == m.role())
                .map(Corrections.Asked::recorded)
                .map(RecordedAct::number)
                .findFirst();
    }

    static Optional<UpcomingAct> entryDisowned(Moment m) {
        return m.outlook().known().isPresent() || m.times() > 0 || !m.happens("correction.disowned")
                ? Optional.empty()
                : m.file().acts().stream()
                        .filter(a -> a.by().capacity() instanceof Capacity.Entered
                                && !m.file().isAnnulled(a.number()))
                        .findFirst()
                        .map(a -> UpcomingAct.of(
                                m.after(1, 12),
                                _ -> new CorrectionAct.EntryDisowned(new ActNumber(a.number()), Optional.empty())));
    }

    static Optional<UpcomingAct> entrySettled(Moment m) {
        return m.file().state(Corrections.CORRECTIONS).disowned().stream()
                .findFirst()
                .map(each -> UpcomingAct.of(
                        m.after(2, 10),
                        _ -> new CorrectionAct.EntrySettled(
                                new ActNumber(each.said().act()), EntrySettlement.STANDS, m.words("noMistake"))));
    }

    static Optional<UpcomingAct> contradictionSettled(Moment m) {
        List<Contradiction> open = m.file().state(Corrections.CORRECTIONS).contradictions().stream()
                .filter(c -> c.settler() == m.role()
                        && m.file()
                                .act(c.step().act())
                                .flatMap(step -> m.file().thread(step.thread()))
                                .filter(thread -> thread.isOpen() || c.settler() != Role.SOCIAL_EXPERT)
                                .isPresent())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Contradiction first = open.getFirst();
        boolean stands = m.chance()
                .happens(
                        Frequencies.permille("correction.stepStands"),
                        "stands",
                        first.step().act());
        return Optional.of(UpcomingAct.of(
                m.after(3, 20),
                _ -> new CorrectionAct.ContradictionSettled(
                        new ActNumber(first.report().act()),
                        new ActNumber(first.step().act()),
                        stands ? Settlement.STEP_STANDS : Settlement.STEP_REVOKED,
                        m.words(sentence(first.kind(), stands)))));
    }

    private static String sentence(Contradiction.Kind kind, boolean stands) {
        return switch (kind) {
            case INCAPACITY_ENDED_BEFORE_TRAINING, INCAPACITY_ENDED_BEFORE_ENGAGEMENT ->
                stands ? "stepStands" : "stepRevoked";
            case OUTSIDE_PUBLIC_AT_OPENING, OUTSIDE_PUBLIC_DURING_TRAINING -> stands ? "otherStands" : "otherRevoked";
        };
    }
}
