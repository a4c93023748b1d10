// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityConditions;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.FundActionKind;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.PlanCourse;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.PlannedAction.Doer;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.population.walk.Halt.Reach;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Habits about the trajectory: opening, first contact, engagement, plan, end. Those about the partner are in
/// [PartnerHabits].
final class TrajectoryHabits {

    private TrajectoryHabits() {}

    static Optional<UpcomingAct> proposed(Moment m) {
        return opens(m, false).map(on -> UpcomingAct.of(on, _ -> new TrajectoryAct.Proposed(m.words("proposal"))));
    }

    static Optional<UpcomingAct> contactAsked(Moment m) {
        return opens(m, true)
                .map(on -> UpcomingAct.of(on, _ -> new TrajectoryAct.ContactAsked(Optional.of(m.words("wish")))));
    }

    private static Optional<LocalDate> opens(Moment m, boolean routeB) {
        Outlook o = m.outlook();
        List<Trajectory> before = m.file().threads(Trajectory.TRAJECTORY).all();
        if (!o.reaches(Reach.TRAJECTORY) || o.happens("trajectory.routeB") != routeB || DirectHabits.goesDirectly(m)) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            LocalDate asks = o.asks();
            Optional<LocalDate> returns = o.returnsByThemselves();
            return returns.filter(day -> day.isBefore(asks)).isPresent() ? Optional.empty() : Optional.of(asks);
        }
        Optional<DatedFact> ended = before.getLast().ended();
        boolean again = before.size() == 1
                && ended.isPresent()
                && m.file().state(Outcomes.OUTCOMES).returned().isEmpty()
                && o.strays("trajectory.secondTry");
        return again ? ended.map(e -> e.day().plusDays(m.between(100, 400, "again"))) : Optional.empty();
    }

    static Optional<UpcomingAct> healthAllows(Moment m) {
        return healthIsFine(m)
                ? Optional.of(UpcomingAct.of(
                        m.after(0, 13), _ -> new TrajectoryAct.HealthAllows(Optional.of(m.words("healthRemark")))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> healthDoesNotAllow(Moment m) {
        return healthIsFine(m) || m.trajectory().healthAllows().isPresent()
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(
                        m.after(1, 14), _ -> new TrajectoryAct.HealthDoesNotAllow(m.words("healthRefusal"))));
    }

    private static boolean healthIsFine(Moment m) {
        return m.outlook().stage().isPresent() || m.happens("trajectory.healthAllows");
    }

    static Optional<UpcomingAct> firstContactPlanned(Moment m) {
        if (m.times() > 0 || m.trajectory().healthAllows().isEmpty()) {
            return Optional.empty();
        }
        LocalDate on = m.after(m.trajectory().healthAllows().get().day(), 1, 6);
        return Optional.of(UpcomingAct.of(
                on,
                day -> new TrajectoryAct.FirstContactPlanned(
                        OfficeDays.working(day.plusDays(m.between(5, 18, "contact in"))),
                        mode(m),
                        Optional.of(m.words("place")).filter(_ -> mode(m) == ContactMode.IN_PERSON))));
    }

    static Optional<UpcomingAct> firstContactHeld(Moment m) {
        Optional<TrajectoryAct.FirstContactPlanned> planned =
                m.trajectory().contact().planned();
        if (planned.isEmpty() || m.trajectory().healthAllows().isEmpty()) {
            return Optional.empty();
        }
        boolean wishes = employer(m) && m.happens("trajectory.wishesToReturnToEmployer");
        return Optional.of(UpcomingAct.of(
                planned.get().on(),
                _ -> new TrajectoryAct.FirstContactHeld(
                        planned.get().mode(), orientation(m, wishes), wishes, m.words("contact"))));
    }

    private static ContactMode mode(Moment m) {
        return m.chance()
                .of(
                        List.of(ContactMode.IN_PERSON, ContactMode.IN_PERSON, ContactMode.VIDEO, ContactMode.TELEPHONE),
                        "mode");
    }

    private static boolean employer(Moment m) {
        return m.file()
                .threads(Incapacity.INCAPACITY)
                .openOrLast()
                .flatMap(Incapacity::employer)
                .isPresent();
    }

    private static Orientation orientation(Moment m, boolean wishesToReturn) {
        if (m.outlook().reaches(Reach.PARTNER)) {
            return PartnerHabits.knowsTraining(m) ? Orientation.KNOWN_TRAINING : Orientation.EMPLOYMENT_PARTNER;
        }
        return wishesToReturn ? Orientation.EMPLOYER : Orientation.FUND;
    }

    static Optional<UpcomingAct> signedByInsured(Moment m) {
        return declines(m)
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(m.after(0, 9), _ -> new TrajectoryAct.EngagementSignedByInsured()));
    }

    static Optional<UpcomingAct> signedByCoordinator(Moment m) {
        return declines(m)
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(m.after(0, 4), _ -> new TrajectoryAct.EngagementSignedByCoordinator()));
    }

    static Optional<UpcomingAct> signedByPhysician(Moment m) {
        return declines(m)
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(m.after(1, 16), _ -> new TrajectoryAct.EngagementSignedByPhysician()));
    }

    static Optional<UpcomingAct> declined(Moment m) {
        return declines(m)
                ? Optional.of(UpcomingAct.of(
                        m.after(2, 20), _ -> new TrajectoryAct.EngagementDeclined(Optional.of(m.words("decline")))))
                : Optional.empty();
    }

    private static boolean declines(Moment m) {
        return m.outlook().strays("trajectory.declined", m.next().thread());
    }

    static Optional<UpcomingAct> planDrawnUp(Moment m) {
        return Optional.of(UpcomingAct.of(
                m.after(5, 26),
                day -> new TrajectoryAct.PlanDrawnUp(
                        m.words("objective"), m.words("finalAim"), actions(m, day), day.plusMonths(3))));
    }

    private static List<PlannedAction> actions(Moment m, LocalDate day) {
        List<PlannedAction> actions = new ArrayList<>();
        actions.add(new PlannedAction(m.words("actionOfPerson"), Doer.PERSON, day.plusDays(30)));
        if (m.outlook().reaches(Reach.PARTNER)) {
            actions.add(new PlannedAction(m.words("actionOfPartner"), Doer.EMPLOYMENT_PARTNER, day.plusDays(60)));
        }
        if (m.outlook().reaches(Reach.TRAINING)) {
            actions.add(new PlannedAction(m.words("actionOfCentre"), Doer.TRAINING_CENTRE, day.plusDays(150)));
        }
        actions.add(new PlannedAction(m.words("actionOfFund"), Doer.FUND, day.plusDays(85)));
        return actions;
    }

    static Optional<UpcomingAct> planReviewed(Moment m) {
        LocalDate due = m.next().until().orElse(m.seen().plusMonths(3));
        PlanCourse course = m.between(0, 3, "course") == 0 ? PlanCourse.ADJUSTED : PlanCourse.CONTINUES;
        return Optional.of(UpcomingAct.of(
                m.after(due.minusDays(12), 0, 14),
                day -> new TrajectoryAct.PlanReviewed(m.words("review"), course, day.plusMonths(3))));
    }

    static Optional<UpcomingAct> sentToOccupationalPhysician(Moment m) {
        return Optional.of(UpcomingAct.of(
                m.after(1, 10),
                _ -> new TrajectoryAct.SentToOccupationalPhysician(m.words("preventionService"), true)));
    }

    /// Those whom no partner accompanies, the coordinator does.
    static Optional<UpcomingAct> fundActionHeld(Moment m) {
        boolean held = !m.outlook().reaches(Reach.PARTNER)
                && m.trajectory().engagement().complete().isPresent()
                && m.times() < m.chance().between(1, 3, "fund actions");
        FundActionKind kind = m.chance()
                .of(
                        List.of(FundActionKind.INTERVIEW, FundActionKind.CAREER_GUIDANCE, FundActionKind.COACHING),
                        "fund action " + m.times());
        return held
                ? Optional.of(UpcomingAct.of(
                        m.after(20, 70), _ -> new TrajectoryAct.FundActionHeld(kind, m.words("fundAction"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> stopped(Moment m) {
        if (!m.outlook().strays("trajectory.stopped", m.next().thread())) {
            return Optional.empty();
        }
        LocalDate on = m.trajectory().opened().day().plusDays(m.between(15, 240, "stops after"));
        return Optional.of(UpcomingAct.of(on, _ -> new TrajectoryAct.Stopped(Optional.of(m.words("stop")))));
    }

    /// Some stopped by mistake, and say so within days.
    static Optional<UpcomingAct> stopTakenBack(Moment m) {
        if (m.role() != Role.INSURED || m.times() > 0 || m.chance().below(4, "stopped by mistake") > 0) {
            return Optional.empty();
        }
        return m.file().acts().reversed().stream()
                .filter(act -> act.act() instanceof TrajectoryAct.Stopped)
                .findFirst()
                .map(stop -> UpcomingAct.of(
                        m.after(1, 6),
                        _ -> new CorrectionAct.StopTakenBack(new ActNumber(stop.number()), Optional.empty())));
    }

    static Optional<UpcomingAct> closed(Moment m) {
        return m.trajectory().isLedByPartner()
                        && m.trajectory().engagement().complete().isEmpty()
                ? DirectHabits.closed(m)
                : closedByCoordinator(m);
    }

    private static Optional<UpcomingAct> closedByCoordinator(Moment m) {
        Optional<DatedFact> incapacityEnded =
                m.file().threads(Incapacity.INCAPACITY).openOrLast().flatMap(Incapacity::ended);
        boolean back = m.file()
                .state(Outcomes.OUTCOMES)
                .returned()
                .filter(r -> !r.day().isBefore(m.trajectory().opened().day()))
                .isPresent();
        if (IncapacityConditions.isOutsidePublic(m.situation())) {
            return Optional.of(closed(m, m.after(m.seen(), 2, 15), TrajectoryResult.OUTSIDE_PUBLIC));
        }
        if (incapacityEnded.isPresent()) {
            TrajectoryResult result = back ? TrajectoryResult.RETURNED_TO_WORK : TrajectoryResult.NO_LONGER_INCAPABLE;
            return Optional.of(closed(m, m.after(m.seen(), 2, 15), result));
        }
        Optional<LocalDate> engaged = m.trajectory().engagement().complete().map(DatedFact::day);
        if (engaged.isEmpty() || m.file().threads(Programme.PROGRAMME).open().isPresent()) {
            return Optional.empty();
        }
        Optional<Programme> done = m.file().threads(Programme.PROGRAMME).all().stream()
                .filter(p -> p.trajectory() == m.next().thread())
                .findFirst();
        LocalDate on = done.map(p -> p.latest().day().plusDays(m.between(20, 90, "closes after training")))
                .orElse(engaged.get().plusDays(m.between(240, 560, "closes after")));
        TrajectoryResult result = back
                ? TrajectoryResult.RETURNED_TO_WORK
                : m.chance()
                        .of(
                                List.of(
                                        TrajectoryResult.READY_FOR_WORK,
                                        TrajectoryResult.NO_RESULT,
                                        TrajectoryResult.HEALTH_CHANGED),
                                "result");
        return Optional.of(closed(m, on, result));
    }

    static UpcomingAct closed(Moment m, LocalDate on, TrajectoryResult result) {
        String section = switch (result) {
            case RETURNED_TO_WORK -> "closedAtWork";
            case READY_FOR_WORK -> "closedReady";
            case NO_LONGER_INCAPABLE -> "closedFit";
            case HEALTH_CHANGED -> "closedHealth";
            case OUTSIDE_PUBLIC -> "closedOutside";
            case NO_RESULT -> "closedWithout";
        };
        return UpcomingAct.of(on, _ -> new TrajectoryAct.Closed(result, m.words(section)));
    }
}
