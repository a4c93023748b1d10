// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.incapacity.IncapacityConditions.IN_PUBLIC;
import static be.passerelle.casefile.incapacity.IncapacityConditions.IN_PUBLIC_OF_TRAINING;
import static be.passerelle.casefile.trajectory.Trajectory.TRAJECTORY;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.INTAKE_HELD;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NOT_ENGAGED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.NO_OPEN_TRAJECTORY;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.REFERRED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.STILL_CONSENTED;
import static be.passerelle.casefile.trajectory.TrajectoryConditions.goesOn;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.EMPLOYMENT_ADVISER;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.consent.DirectConsents;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows of trajectories in which a partner accompanies the person from the beginning: route C, the fourth route,
/// and the conventions of before there were trajectories. The person agrees first: until then a partner sees nothing
/// of them, and of the incapacity it is told no more than yes or no.
final class LedByPartner {

    /// Since the rules of vocational rehabilitation; the conventions say from when on each partner takes part.
    private static final Validity BEFORE_TRAJECTORIES = new Validity(List.of(
            new Validity.Span(
                    Period.of(LocalDate.of(2009, 7, 1), LocalDate.of(2021, 12, 31)),
                    Set.of(Scheme.EMPLOYEE, Scheme.UNEMPLOYED)),
            new Validity.Span(
                    Period.of(LocalDate.of(2009, 7, 1), LocalDate.of(2022, 12, 31)), Set.of(Scheme.SELF_EMPLOYED))));

    /// The framework agreements of 2023 made both possible, partner by partner.
    private static final Validity SINCE_2023 = Validity.from(LocalDate.of(2023, 1, 1));

    private static final Finding<Yes> IS_ALONE = Finding.yes(lines -> lines.fact(Phrase.of("refusal.stillConsented")));

    private static final Finding<Yes> IS_NOT_ALONE =
            Finding.no(lines -> lines.fact(Phrase.of("condition.stillConsented")));

    /// The person agreed to be accompanied by a partner, and nothing came of it yet.
    private static final Condition<In<?>> AGREED = Condition.<In<?>>of(
                    "agreedWithPartner",
                    Articles.CONSENT,
                    s -> DirectConsents.awaiting(s.file()).findAny().isPresent())
            .about(Compartment.CONSENT, Compartment.TRAJECTORY);

    private static final Condition<In<Trajectory>> UNCONFIRMED = Condition.of(
            "invalidityUnconfirmed",
            Articles.ROUTE_C,
            s -> s.thread().isOnRouteC() && s.thread().invalidityConfirmed().isEmpty());

    private static final Condition<In<Trajectory>> LED =
            Condition.of("ledByPartner", Articles.ROUTE_C, s -> s.thread().isLedByPartner());

    private static final Condition<In<Trajectory>> UNDER_CONVENTION = Condition.<In<Trajectory>>of(
                    "beforeTrajectories", Articles.CONVENTION, s -> !s.thread().isReturnToWork())
            .about(Compartment.CONSENT, Compartment.INCAPACITY);

    static final List<Row<?, ?>> OPENING = List.of(
            FileRow.opening(
                            TRAJECTORY,
                            TrajectoryAct.SentUnderConvention.class,
                            ADVISORY_PHYSICIAN,
                            Articles.CONVENTION)
                    .when(INCAPABLE, IN_PUBLIC_OF_TRAINING, NO_OPEN_TRAJECTORY, AGREED)
                    .notBefore(LedByPartner::incapable)
                    .notBefore(LedByPartner::endOfTheLast)
                    .check(
                            "conventionApplies",
                            "partner",
                            (s, p, act) -> lets(s, act.partner(), PartnerTask.GUIDE_TRAJECTORIES, p))
                    .check("agreedWithThisPartner", "partner", (s, p, act) -> isAgreed(s, act.partner(), p))
                    .inForce(BEFORE_TRAJECTORIES),
            // Whether the person is incapable, or invalid, is not told to a partner, by what it may record either: the
            // fund says so afterwards.
            FileRow.opening(TRAJECTORY, TrajectoryAct.RegisteredWithPartner.class, EMPLOYMENT_ADVISER, Articles.ROUTE_C)
                    .when(NO_OPEN_TRAJECTORY, AGREED)
                    .notBefore(LedByPartner::endOfTheLast)
                    .check(
                            "takesRegistrations",
                            "",
                            (s, p, _) -> lets(s, p.by().organisation(), PartnerTask.TAKE_REGISTRATIONS, p))
                    .check("agreedWithThisPartner", "", (s, p, _) -> isAgreed(s, p.by().organisation(), p))
                    .inForce(SINCE_2023),
            FileRow.opening(
                            TRAJECTORY,
                            TrajectoryAct.SentByOccupationalPhysician.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.FOURTH_ROUTE)
                    .when(INCAPABLE, IN_PUBLIC, NO_OPEN_TRAJECTORY, AGREED)
                    .notBefore(LedByPartner::incapable)
                    .notBefore(LedByPartner::endOfTheLast)
                    .check(
                            "notWrittenLater",
                            "writtenOn",
                            (_, p, act) -> !act.writtenOn().isAfter(p.happenedOn()))
                    .check(
                            "takesFromPhysicians",
                            "partner",
                            (s, p, act) -> lets(s, act.partner(), PartnerTask.TAKE_FROM_OCCUPATIONAL_PHYSICIANS, p))
                    .check("agreedWithThisPartner", "partner", (s, p, act) -> isAgreed(s, act.partner(), p))
                    .inForce(SINCE_2023));

    static final List<Row<?, ?>> GOING_ON = List.of(
            FileRow.in(
                            TRAJECTORY,
                            TrajectoryAct.InvalidityConfirmed.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.ROUTE_C)
                    .when(UNCONFIRMED, STILL_CONSENTED)
                    .must("trajectory.invalidity")
                    .notBefore(s -> Optional.of(s.thread().opened()))
                    .check("invalidOnThatDay", "", (s, _, _) -> isInvalid(s)),
            FileRow.in(
                            TRAJECTORY,
                            TrajectoryAct.InvalidityNotConfirmed.class,
                            RETURN_TO_WORK_COORDINATOR,
                            Articles.ROUTE_C)
                    .when(UNCONFIRMED, STILL_CONSENTED)
                    .must("trajectory.invalidity")
                    .notBefore(s -> Optional.of(s.thread().opened()))
                    .check("notInvalidOnThatDay", "", (s, _, _) -> !isInvalid(s)));

    static final List<Row<?, ?>> END = List.of(
            FileRow.in(TRAJECTORY, TrajectoryAct.Closed.class, ADVISORY_PHYSICIAN, Articles.CONVENTION)
                    .when(UNDER_CONVENTION)
                    .mustWhile("trajectory.close", LedByPartner::mustClose, _ -> Duty.noTerm())
                    .check(
                            "resultOutsidePublic",
                            "result",
                            (s, _, act) -> act.result() != TrajectoryResult.OUTSIDE_PUBLIC
                                    || TrajectoryConditions.isOutside(s)),
            // Nothing that a partner may record depends on the incapacity, of which it is told nothing.
            FileRow.in(TRAJECTORY, TrajectoryAct.Closed.class, EMPLOYMENT_ADVISER, Articles.PARTNER)
                    .when(LED, REFERRED, STILL_CONSENTED, INTAKE_HELD, NOT_ENGAGED)
                    .must("trajectory.conclude")
                    .notBefore(s -> s.thread().referral().intakeHeld())
                    .check(
                            "resultOfPartner",
                            "result",
                            (_, _, act) -> act.result() != TrajectoryResult.OUTSIDE_PUBLIC));

    private LedByPartner() {}

    /// Somebody closes what does not go on, or where nobody accompanies the person any longer and nobody signed.
    static Finding<Yes> mustClose(In<Trajectory> s) {
        return goesOn(s).negated().or(() -> leftAlone(s));
    }

    private static Finding<Yes> leftAlone(In<Trajectory> s) {
        return s.thread().isLedByPartner()
                        && s.thread().engagement().complete().isEmpty()
                        && !TrajectoryConditions.isStillConsented(s)
                ? IS_ALONE
                : IS_NOT_ALONE;
    }

    private static boolean lets(In<?> s, OrganisationId partner, PartnerTask task, ProposedAct proposed) {
        return s.registers().lets(partner, task, proposed.happenedOn());
    }

    /// The person agreed to this partner, by the day on which it happened.
    private static boolean isAgreed(In<?> s, OrganisationId partner, ProposedAct proposed) {
        return DirectConsents.awaiting(s.file())
                .anyMatch(each -> each.consent().recipient().equals(partner)
                        && !each.given().day().isAfter(proposed.happenedOn()));
    }

    private static boolean isInvalid(In<?> s) {
        return Recognitions.isInvalidOn(s.file(), s.law(), s.on());
    }

    private static Optional<DatedFact> incapable(In<?> s) {
        return s.file().threads(INCAPACITY).openOrLast().map(Incapacity::recognised);
    }

    /// What happened before the last one ended was of that one.
    private static Optional<DatedFact> endOfTheLast(In<?> s) {
        return s.file().threads(TRAJECTORY).openOrLast().flatMap(Trajectory::ended);
    }
}
