// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.occupational.EmployerSize;
import be.passerelle.casefile.occupational.EndOfContract;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.occupational.ReasonToClose;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.language.Language;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Habits about the return to the employer: of the person, the employer, the occupational physician, the fund.
final class OccupationalHabits {

    private static final List<BigDecimal> HOURS =
            List.of(BigDecimal.valueOf(12), BigDecimal.valueOf(19), new BigDecimal("22.8"), BigDecimal.valueOf(30));
    private static final LocalDate SECOND_VERSION = LocalDate.of(2022, 10, 1);

    private OccupationalHabits() {}

    static Optional<UpcomingAct> named(Moment m) {
        Optional<Incapacity> incapacity =
                m.file().threads(Incapacity.INCAPACITY).open();
        boolean wanted = m.role() == Role.INSURED
                && m.file().threads(Occupational.OCCUPATIONAL).isEmpty()
                && m.outlook().known().isEmpty()
                && incapacity.flatMap(Incapacity::employer).isPresent()
                && m.outlook().strays("occupational.takesPlace");
        if (!wanted) {
            return Optional.empty();
        }
        Cause cause = incapacity.orElseThrow().cause();
        LocalDate since = incapacity.orElseThrow().opened().day();
        boolean north = m.language() == Language.NL;
        return Optional.of(UpcomingAct.of(
                m.outlook().start().plusDays(m.between(18, 110, "names the employer")),
                _ -> new OccupationalAct.EmployerNamed(
                        north ? Organisations.WORKSHOP_NORTH : Organisations.WORKSHOP_SOUTH,
                        north ? Organisations.PREVENTION_NORTH : Organisations.PREVENTION_SOUTH,
                        m.happens("occupational.largeEmployer") ? EmployerSize.LARGER : EmployerSize.SMALLER,
                        m.words("agreedWork"),
                        Optional.of(since),
                        cause,
                        Optional.empty())));
    }

    /// Whoever falls ill again says since when: the absence of before says nothing of this one. Sometimes the fund puts
    /// right that the employer paid the first days, which it does not recognise.
    static Optional<UpcomingAct> absenceDated(Moment m) {
        Optional<Incapacity> incapacity =
                m.file().threads(Incapacity.INCAPACITY).open();
        if (m.role() == Role.INSURED) {
            return incapacity
                    .filter(again -> m.occupational().absences().stream()
                            .allMatch(said ->
                                    said.since().day().isBefore(again.opened().day())))
                    .map(again -> UpcomingAct.of(m.after(2, 15), _ -> dated(again, 0)));
        }
        return incapacity
                .filter(_ -> m.times() == 0 && m.happens("occupational.absenceDated"))
                .map(known -> UpcomingAct.of(m.after(5, 25), _ -> dated(known, m.between(1, 28, "days paid"))));
    }

    private static OccupationalAct.AbsenceDated dated(Incapacity incapacity, int daysBefore) {
        return new OccupationalAct.AbsenceDated(
                incapacity.opened().day().minusDays(daysBefore), incapacity.cause(), Optional.empty());
    }

    static Optional<UpcomingAct> askedByWorker(Moment m) {
        return once(
                m,
                "occupational.askedByWorker",
                5,
                60,
                _ -> new OccupationalAct.AskedByWorker(Optional.of(m.words("wishAtWork"))));
    }

    /// The employer asks when it has to, and sometimes once it may.
    static Optional<UpcomingAct> askedByEmployer(Moment m) {
        if (!isFirst(m)
                || isAfterAccident(m)
                || !(m.next().obligatory() || m.happens("occupational.askedByEmployer"))) {
            return Optional.empty();
        }
        LocalDate waits = m.outlook().start().plusDays(m.between(125, 200, "employer asks"));
        LocalDate asks = waits.isAfter(m.seen()) ? waits : m.seen();
        return Optional.of(UpcomingAct.of(
                        asks,
                        _ -> new OccupationalAct.AskedByEmployer(true, false, Optional.empty(), Optional.empty())))
                .filter(_ -> Recognitions.isRecognisedOn(m.file(), asks));
    }

    /// Whoever shares what concerns the employer with their practice may be helped by it.
    static Optional<UpcomingAct> askedByTreatingPhysician(Moment m) {
        boolean shares = m.file().state(Consents.CONSENTS).inForce().stream()
                .anyMatch(each -> each.consent().compartments().contains(Compartment.OCCUPATIONAL));
        return shares
                ? once(
                        m,
                        "occupational.askedByTreatingPhysician",
                        10,
                        70,
                        _ -> new OccupationalAct.AskedByTreatingPhysician(true, Optional.empty()))
                : Optional.empty();
    }

    static Optional<UpcomingAct> askedByAdvisoryPhysician(Moment m) {
        return once(
                m,
                "occupational.askedByAdvisoryPhysician",
                5,
                40,
                _ -> new OccupationalAct.AskedByAdvisoryPhysician(Optional.empty()));
    }

    private static Optional<UpcomingAct> once(
            Moment m, String frequency, int least, int most, Function<LocalDate, OccupationalAct> act) {
        return isFirst(m) && m.happens(frequency)
                ? Optional.of(UpcomingAct.of(m.after(least, most), act::apply))
                : Optional.empty();
    }

    /// Then somebody else may have to see to it first.
    private static boolean isAfterAccident(Moment m) {
        Cause cause = m.occupational().named().cause();
        return cause == Cause.ACCIDENT_AT_WORK || cause == Cause.OCCUPATIONAL_DISEASE;
    }

    private static boolean isFirst(Moment m) {
        return m.occupational().reintegration().isEmpty();
    }

    static Optional<UpcomingAct> contactMade(Moment m) {
        return m.next().obligatory()
                ? Optional.of(UpcomingAct.of(m.after(from(m), 0, 45), _ -> new OccupationalAct.ContactMade()))
                : Optional.empty();
    }

    static Optional<UpcomingAct> potentialEstimated(Moment m) {
        return m.next().obligatory()
                ? Optional.of(UpcomingAct.of(
                        m.after(from(m), 0, 12),
                        _ -> new OccupationalAct.PotentialEstimated(m.happens("occupational.potential"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> visitAsked(Moment m) {
        String frequency = m.role() == Role.INSURED ? "occupational.visit" : "occupational.visitByEmployer";
        return m.times() == 0 && m.happens(frequency)
                ? Optional.of(UpcomingAct.of(
                        m.after(20, 120), _ -> new OccupationalAct.VisitAsked(Optional.of(m.words("wishAtWork")))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> visitHeld(Moment m) {
        return Optional.of(
                UpcomingAct.of(m.after(10, 40), _ -> new OccupationalAct.VisitHeld(m.words("workPossible"))));
    }

    static Optional<UpcomingAct> healthNoted(Moment m) {
        return m.times() == 0 && !isFirst(m) && m.happens("occupational.note")
                ? Optional.of(UpcomingAct.of(
                        m.after(12, 30),
                        _ -> new OccupationalAct.HealthNoted(Sealed.readable(m.words("healthAtWork")))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> assessed(Moment m) {
        return Optional.of(UpcomingAct.of(m.after(from(m), 25, 90), day -> assessed(m, day)));
    }

    /// For a time, for good, or not yet; in the letters of the version of that day.
    private static OccupationalAct.Assessed assessed(Moment m, LocalDate day) {
        boolean first = day.isBefore(SECOND_VERSION);
        CodexDecision decision = switch (m.between(0, 9, "decision")) {
            case 0, 1, 2, 3 -> CodexDecision.A;
            case 4, 5, 6, 7 -> first ? CodexDecision.C : CodexDecision.B;
            default -> first ? CodexDecision.E : CodexDecision.C;
        };
        boolean settles = decision == CodexDecision.A || decision == (first ? CodexDecision.C : CodexDecision.B);
        Optional<LocalDate> review = settles || m.times() > 0 || !m.happens("occupational.assessedAgain")
                ? Optional.empty()
                : Optional.of(day.plusDays(60));
        return new OccupationalAct.Assessed(decision, m.words("workPossible"), review);
    }

    static Optional<UpcomingAct> closed(Moment m) {
        boolean waits = m.occupational()
                .reintegration()
                .filter(r -> r.assessed().isEmpty())
                .isPresent();
        return waits && m.happens("occupational.closed")
                ? Optional.of(UpcomingAct.of(
                        m.after(15, 40),
                        _ -> new OccupationalAct.Closed(m.chance()
                                .of(
                                        List.of(ReasonToClose.values()),
                                        "why closed",
                                        m.next().thread()))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> appealed(Moment m) {
        return m.happens("occupational.appeal")
                ? Optional.of(UpcomingAct.of(m.after(1, 6), _ -> new OccupationalAct.Appealed(Optional.empty())))
                : Optional.empty();
    }

    static Optional<UpcomingAct> appealDecided(Moment m) {
        return Optional.of(UpcomingAct.of(
                m.after(12, 32), _ -> new OccupationalAct.AppealDecided(m.happens("occupational.appealLost"))));
    }

    static Optional<UpcomingAct> planHandedOver(Moment m) {
        return m.happens("occupational.noPlan")
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(
                        m.after(20, 140),
                        day -> new OccupationalAct.PlanHandedOver(
                                m.words("planWork"),
                                m.words("planMeasures"),
                                m.chance()
                                        .of(HOURS, "hours of the plan", m.next().thread()),
                                OfficeDays.working(day.plusDays(21)),
                                Optional.empty())));
    }

    static Optional<UpcomingAct> planNotPossible(Moment m) {
        return m.happens("occupational.noPlan")
                ? Optional.of(
                        UpcomingAct.of(m.after(20, 140), _ -> new OccupationalAct.PlanNotPossible(m.words("noPlan"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> planAccepted(Moment m) {
        return m.happens("occupational.planRefused")
                ? Optional.empty()
                : Optional.of(UpcomingAct.of(m.after(2, 11), _ -> new OccupationalAct.PlanAccepted()));
    }

    static Optional<UpcomingAct> planRefused(Moment m) {
        return m.happens("occupational.planRefused")
                ? Optional.of(
                        UpcomingAct.of(m.after(2, 11), _ -> new OccupationalAct.PlanRefused(m.words("planRefusal"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> planCommented(Moment m) {
        return m.happens("occupational.comment")
                ? Optional.of(UpcomingAct.of(
                        m.after(3, 12), _ -> new OccupationalAct.PlanCommented(true, m.words("planComment"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> forceMajeureAsked(Moment m) {
        return m.role() == Role.EMPLOYER && m.times() == 0 && m.happens("occupational.forceMajeure")
                ? Optional.of(
                        UpcomingAct.of(m.after(10, 60), _ -> new OccupationalAct.ForceMajeureAsked(Optional.empty())))
                : Optional.empty();
    }

    static Optional<UpcomingAct> forceMajeureAssessed(Moment m) {
        return Optional.of(UpcomingAct.of(
                m.after(10, 40), _ -> new OccupationalAct.ForceMajeureAssessed(m.happens("occupational.outForGood"))));
    }

    static Optional<UpcomingAct> contractEnded(Moment m) {
        return m.occupational().isOutForGood()
                ? Optional.of(UpcomingAct.of(
                        m.after(5, 25),
                        _ -> new OccupationalAct.ContractEnded(
                                m.happens("occupational.agreedEnd")
                                        ? EndOfContract.AGREED_FORCE_MAJEURE
                                        : EndOfContract.MEDICAL_FORCE_MAJEURE)))
                : Optional.empty();
    }

    /// The coordinator looks at it when the recognition is over and nobody prolonged it.
    static Optional<UpcomingAct> ended(Moment m) {
        return Optional.of(UpcomingAct.of(m.after(from(m), 12, 40), _ -> new OccupationalAct.Ended(Optional.empty())));
    }

    private static LocalDate from(Moment m) {
        return m.next().from().isAfter(m.seen()) ? m.next().from() : m.seen();
    }
}
