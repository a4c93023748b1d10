// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.DirectConsents;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryConditions;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.population.walk.Halt.Reach;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Habits of those whom an employment partner accompanies from the beginning: they agree, register there or are sent,
/// and the partner concludes.
final class DirectHabits {

    private DirectHabits() {}

    /// Whether this life goes straight to a partner, and not through the fund, the first time.
    static boolean goesDirectly(Moment m) {
        return m.outlook().reaches(Reach.PARTNER)
                && m.outlook().strays("trajectory.directly")
                && m.file().threads(Trajectory.TRAJECTORY).all().isEmpty();
    }

    static Optional<UpcomingAct> consent(Moment m) {
        boolean agreed = m.file().acts().stream()
                .anyMatch(act -> act.act() instanceof ConsentAct.Given given
                        && given.purpose() == ConsentPurpose.DIRECT_SUPPORT);
        boolean isIncapable = m.file().threads(Incapacity.INCAPACITY).open().isPresent();
        if (!goesDirectly(m) || agreed || !isIncapable) {
            return Optional.empty();
        }
        return begins(m)
                .map(day -> UpcomingAct.of(
                        m.after(day, 5, 60),
                        _ -> new ConsentAct.Given(
                                PartnerHabits.partner(m),
                                ConsentPurpose.DIRECT_SUPPORT,
                                List.of(Compartment.WORK_ABILITY, Compartment.TRAJECTORY),
                                ConsentPurpose.DIRECT_SUPPORT.textVersion(),
                                m.language())));
    }

    /// From when on: once they are invalid, as some wrongly believe they are; or when the occupational physician of
    /// their employer sends them.
    private static Optional<LocalDate> begins(Moment m) {
        LocalDate today = m.situation().day();
        if (isSent(m)) {
            return Optional.of(m.outlook().start().plusDays(m.between(60, 250, "is sent")))
                    .filter(_ -> lets(m, PartnerTask.TAKE_FROM_OCCUPATIONAL_PHYSICIANS));
        }
        if (!lets(m, PartnerTask.TAKE_REGISTRATIONS)) {
            return Optional.empty();
        }
        if (m.outlook().strays("trajectory.registersTooEarly")) {
            return Optional.of(m.outlook().asks());
        }
        return Recognitions.isInvalidOn(m.file(), m.situation().law(), today) ? Optional.of(today) : Optional.empty();
    }

    private static boolean isSent(Moment m) {
        return m.outlook().strays("trajectory.fourthRoute")
                && m.file()
                        .threads(Incapacity.INCAPACITY)
                        .openOrLast()
                        .flatMap(Incapacity::employer)
                        .isPresent();
    }

    private static boolean lets(Moment m, PartnerTask task) {
        return m.situation()
                .registers()
                .lets(PartnerHabits.partner(m), task, m.situation().day());
    }

    private static boolean isAgreed(Moment m) {
        return DirectConsents.awaiting(m.file())
                .anyMatch(each -> each.consent().recipient().equals(PartnerHabits.partner(m)));
    }

    static Optional<UpcomingAct> sentUnderConvention(Moment m) {
        return isAgreed(m) && lets(m, PartnerTask.GUIDE_TRAJECTORIES)
                ? Optional.of(UpcomingAct.of(
                        m.after(1, 10),
                        _ -> new TrajectoryAct.SentUnderConvention(PartnerHabits.partner(m), m.words("referral"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> registered(Moment m) {
        return isAgreed(m) && !isSent(m) && lets(m, PartnerTask.TAKE_REGISTRATIONS)
                ? Optional.of(UpcomingAct.of(
                        m.after(0, 6), _ -> new TrajectoryAct.RegisteredWithPartner(Optional.of(m.words("wish")))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> sentByOccupationalPhysician(Moment m) {
        return isAgreed(m) && isSent(m) && lets(m, PartnerTask.TAKE_FROM_OCCUPATIONAL_PHYSICIANS)
                ? Optional.of(UpcomingAct.of(
                        m.after(1, 8),
                        day -> new TrajectoryAct.SentByOccupationalPhysician(
                                PartnerHabits.partner(m),
                                m.words("preventionService"),
                                day.minusDays(m.between(1, 9, "written before")))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> invalidityConfirmed(Moment m) {
        return isInvalid(m)
                ? Optional.of(UpcomingAct.of(m.after(1, 8), _ -> new TrajectoryAct.InvalidityConfirmed()))
                : Optional.empty();
    }

    static Optional<UpcomingAct> invalidityNotConfirmed(Moment m) {
        return isInvalid(m)
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(m.after(1, 8), _ -> new TrajectoryAct.InvalidityNotConfirmed()));
    }

    private static boolean isInvalid(Moment m) {
        return Recognitions.isInvalidOn(
                m.file(), m.situation().law(), m.situation().day());
    }

    /// The partner concludes, some time after the interview or the training; the fund closes what nobody else can.
    static Optional<UpcomingAct> closed(Moment m) {
        if (m.role() != Role.EMPLOYMENT_ADVISER) {
            return m.next().obligatory()
                    ? Optional.of(TrajectoryHabits.closed(m, m.after(m.seen(), 2, 15), resultOfFund(m)))
                    : Optional.empty();
        }
        Optional<LocalDate> met = m.trajectory().referral().intakeHeld().map(DatedFact::day);
        if (met.isEmpty() || m.file().threads(Programme.PROGRAMME).open().isPresent()) {
            return Optional.empty();
        }
        LocalDate on = m.file().threads(Programme.PROGRAMME).all().stream()
                .filter(p -> p.trajectory() == m.next().thread())
                .findFirst()
                .map(p -> p.latest().day().plusDays(m.between(20, 90, "concludes after training")))
                .orElse(met.get().plusDays(m.between(150, 420, "concludes after")));
        TrajectoryResult result =
                m.chance().of(List.of(TrajectoryResult.READY_FOR_WORK, TrajectoryResult.NO_RESULT), "result");
        return Optional.of(TrajectoryHabits.closed(m, on, result));
    }

    private static TrajectoryResult resultOfFund(Moment m) {
        if (TrajectoryConditions.isOutside(
                m.situation().as(Trajectory.TRAJECTORY).orElseThrow())) {
            return TrajectoryResult.OUTSIDE_PUBLIC;
        }
        return m.file().threads(Incapacity.INCAPACITY).open().isPresent()
                ? TrajectoryResult.NO_RESULT
                : TrajectoryResult.NO_LONGER_INCAPABLE;
    }
}
