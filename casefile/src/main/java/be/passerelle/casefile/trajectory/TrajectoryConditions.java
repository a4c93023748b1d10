// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import static be.passerelle.casefile.consent.Consents.CONSENTS;
import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.incapacity.IncapacityConditions.belongs;
import static be.passerelle.casefile.trajectory.Trajectory.TRAJECTORY;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.incapacity.IncapacityConditions;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Belonging;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.trajectory.EngagementNeeded;
import be.passerelle.law.trajectory.TrajectoryTerms;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;
import java.util.Optional;

/// The conditions of the trajectory's table, each a sentence.
public final class TrajectoryConditions {

    private static final Finding<Yes> GOES_ON = Finding.yes(lines -> lines.fact(Phrase.of("condition.goesOn")));

    private static final Finding<Yes> IS_OVER = Finding.no(lines -> lines.fact(Phrase.of("refusal.goesOn")));

    /// No trajectory is open.
    public static final Condition<In<?>> NO_OPEN_TRAJECTORY = Condition.<In<?>>of(
                    "noOpenTrajectory",
                    Articles.TRAJECTORY,
                    s -> s.file().threads(TRAJECTORY).open().isEmpty())
            .about(Compartment.TRAJECTORY);

    /// A trajectory is open, and not one of an incapacity that is over.
    public static final Condition<In<?>> OPEN_TRAJECTORY = Condition.<In<?>>of(
                    "openTrajectory", Articles.TRAJECTORY, s -> openInThis(s).isPresent())
            .about(Compartment.TRAJECTORY, Compartment.INCAPACITY);

    /// The physician has not yet found whether health allows it.
    static final Condition<In<Trajectory>> HEALTH_OPEN = Condition.of(
            "healthOpen",
            Articles.ROUTE_B,
            s -> s.thread().healthAllows().isEmpty() && !s.thread().isLedByPartner());

    /// Where a partner accompanies the person from the beginning, no source asks for the finding.
    static final Condition<In<Trajectory>> HEALTH_ALLOWS = Condition.of(
            "healthAllows",
            Articles.ROUTE_B,
            s -> s.thread().healthAllows().isPresent() || s.thread().isLedByPartner());

    /// The trajectory began at the fund.
    static final Condition<In<Trajectory>> BEGAN_AT_FUND =
            Condition.of("beganAtFund", Articles.ROUTE_B, s -> !s.thread().isLedByPartner());

    /// It is a Return To Work trajectory, and not the support by a partner of before there were any.
    static final Condition<In<Trajectory>> RETURN_TO_WORK = Condition.of(
            "returnToWorkTrajectory", Articles.TRAJECTORY, s -> s.thread().isReturnToWork());

    static final Condition<In<Trajectory>> NO_CONTACT_YET = Condition.of(
            "noContactYet",
            Articles.COORDINATOR,
            s -> s.thread().contact().held().isEmpty());

    static final Condition<In<Trajectory>> CONTACT_HELD = Condition.of(
            "contactHeld",
            Articles.COORDINATOR,
            s -> s.thread().contact().held().isPresent());

    static final Condition<In<Trajectory>> NOT_SIGNED_BY_INSURED = Condition.of(
            "notSignedByInsured",
            Articles.ENGAGEMENT,
            s -> s.thread().engagement().byInsured().isEmpty());

    static final Condition<In<Trajectory>> NOT_SIGNED_BY_COORDINATOR = Condition.of(
            "notSignedByCoordinator",
            Articles.ENGAGEMENT,
            s -> s.thread().engagement().byCoordinator().isEmpty());

    static final Condition<In<Trajectory>> NOT_SIGNED_BY_PHYSICIAN = Condition.of(
            "notSignedByPhysician",
            Articles.ENGAGEMENT,
            s -> s.thread().engagement().byPhysician().isEmpty());

    static final Condition<In<Trajectory>> ENGAGED = Condition.of(
            "engaged",
            Articles.ENGAGEMENT,
            s -> s.thread().engagement().complete().isPresent());

    static final Condition<In<Trajectory>> NOT_ENGAGED = Condition.of(
            "notEngaged",
            Articles.ENGAGEMENT,
            s -> s.thread().engagement().complete().isEmpty());

    static final Condition<In<Trajectory>> NO_PLAN_YET = Condition.of(
            "noPlanYet", Articles.COORDINATOR, s -> s.thread().plan().content().isEmpty());

    static final Condition<In<Trajectory>> PLANNED = Condition.of(
            "planned", Articles.COORDINATOR, s -> s.thread().plan().content().isPresent());

    static final Condition<In<Trajectory>> HAS_EMPLOYER = Condition.<In<Trajectory>>of(
                    "hasEmployer", Articles.EMPLOYER_FIRST, TrajectoryConditions::hasEmployer)
            .about(Compartment.INCAPACITY);

    /// The person said at the first contact that they wish to return to their employer.
    static final Condition<In<Trajectory>> AGREES_TO_EMPLOYER =
            Condition.of("agreesToEmployer", Articles.EMPLOYER_FIRST, s -> wishesToReturn(s.thread()));

    static final Condition<In<Trajectory>> NOT_SENT_TO_PHYSICIAN = Condition.of(
            "notSentToPhysician",
            Articles.EMPLOYER_FIRST,
            s -> s.thread().referral().sentToOccupationalPhysician().isEmpty());

    /// The person consents to a referral in this trajectory.
    static final Condition<In<Trajectory>> CONSENTED = Condition.<In<Trajectory>>of(
                    "consented",
                    Articles.CONSENT,
                    s -> s.file()
                            .state(CONSENTS)
                            .covers(ConsentPurpose.REFERRAL, s.thread().number()))
            .about(Compartment.CONSENT);

    /// The person consents in this trajectory to being sent to the occupational physician.
    static final Condition<In<Trajectory>> CONSENTED_TO_PHYSICIAN = Condition.<In<Trajectory>>of(
                    "consentedToPhysician",
                    Articles.CONSENT,
                    s -> s.file()
                            .state(CONSENTS)
                            .covers(
                                    ConsentPurpose.OCCUPATIONAL_PHYSICIAN,
                                    s.thread().number()))
            .about(Compartment.CONSENT);

    static final Condition<In<Trajectory>> REFERRED = Condition.of(
            "referred", Articles.PARTNER, s -> s.thread().referral().made().isPresent());

    /// The person still consents that the partner they were referred to accompanies them.
    static final Condition<In<Trajectory>> STILL_CONSENTED = Condition.<In<Trajectory>>of(
                    "stillConsented", Articles.CONSENT, TrajectoryConditions::isStillConsented)
            .about(Compartment.CONSENT);

    static final Condition<In<Trajectory>> NO_INTAKE_YET = Condition.of(
            "noIntakeYet",
            Articles.PARTNER,
            s -> s.thread().referral().intakeHeld().isEmpty());

    static final Condition<In<Trajectory>> INTAKE_HELD = Condition.of(
            "intakeHeld",
            Articles.PARTNER,
            s -> s.thread().referral().intakeHeld().isPresent());

    /// No contradiction was settled by revoking the opening.
    static final Condition<In<Trajectory>> OPENING_STANDS =
            Condition.of("openingStands", Articles.ACCURACY, s -> !s.thread().isOpeningRevoked());

    /// The first contact was held, or cannot be: there is no incapacity any longer or none that
    /// trajectories are for, or the person did not come in time. Whether somebody has to close it follows
    /// from consents too, where a partner accompanies the person.
    static final Condition<In<Trajectory>> MAY_CLOSE = Condition.<In<Trajectory>>found(
                    "mayClose", Articles.COORDINATOR, TrajectoryConditions::mayClose)
            .about(Compartment.INCAPACITY, Compartment.CONSENT);

    private TrajectoryConditions() {}

    /// The trajectory that is open, unless another incapacity runs than the one that it was opened in.
    public static Optional<Trajectory> openInThis(In<?> s) {
        return s.file()
                .threads(TRAJECTORY)
                .open()
                .filter(trajectory -> !IncapacityChain.isOther(
                        s.file(), s.law(), trajectory.opened().day(), s.on()));
    }

    static boolean isStillConsented(In<Trajectory> s) {
        return s.thread()
                .partner()
                .filter(partner -> s.thread().isAgreedWith(partner, s.file()))
                .isPresent();
    }

    /// Without incapacity, outside the public, or once its opening is revoked, nothing is left to do in
    /// a trajectory but to close it. Where it cannot be told who belongs to the public, it goes on.
    static Finding<Yes> goesOn(In<Trajectory> s) {
        if (s.thread().isOpeningRevoked()
                || s.file().threads(INCAPACITY).open().isEmpty()
                || IncapacityConditions.isOther(s)) {
            return IS_OVER;
        }
        return belonging(s)
                .map(finding ->
                        finding.choose(b -> b.belongs() ? GOES_ON : IS_OVER).ifUnknown(() -> GOES_ON))
                .orElse(GOES_ON);
    }

    /// Whether this is meant for the incapacity: before there were trajectories, what vocational rehabilitation is.
    static Optional<Finding<Belonging>> belonging(In<Trajectory> s) {
        return s.thread().isReturnToWork() ? belongs(s) : IncapacityConditions.belongsToTraining(s);
    }

    /// It is not meant for the incapacity, as became known.
    public static boolean isOutside(In<Trajectory> s) {
        return belonging(s).flatMap(Finding::value).filter(b -> !b.belongs()).isPresent();
    }

    /// Whether three people have to sign in it.
    static Finding<Yes> wantsEngagement(In<Trajectory> s) {
        return EngagementNeeded.on(s.law(), s.thread().route(), s.on());
    }

    private static Finding<Yes> mayClose(In<Trajectory> s) {
        return s.thread().contact().held().isPresent() || s.thread().isLedByPartner()
                ? GOES_ON
                : goesOn(s).negated().or(() -> firstContactIsOverdue(s));
    }

    private static Finding<Yes> firstContactIsOverdue(In<Trajectory> s) {
        return firstContactBy(s)
                .choose(deadline -> deadline.day().isBefore(s.day()) ? GOES_ON : IS_OVER.stableAtMost(deadline.day()));
    }

    /// By when the first contact takes place.
    static Finding<Deadline> firstContactBy(In<Trajectory> s) {
        Trajectory t = s.thread();
        return TrajectoryTerms.firstContact(
                s.law(), t.route(), t.opened(), t.healthAllows(), t.questionnaireReturned(s.file()));
    }

    /// Whether the person may be advised to see the occupational physician of their employer before anything
    /// else: there
    /// is an employer, to whom they wish to return, and they were not sent yet.
    public static boolean employerComesFirst(In<?> s, Trajectory trajectory) {
        return s.file()
                        .threads(INCAPACITY)
                        .openOrLast()
                        .flatMap(Incapacity::employer)
                        .isPresent()
                && wishesToReturn(trajectory)
                && trajectory.referral().sentToOccupationalPhysician().isEmpty();
    }

    private static boolean hasEmployer(In<Trajectory> s) {
        return s.file()
                .threads(INCAPACITY)
                .openOrLast()
                .flatMap(Incapacity::employer)
                .isPresent();
    }

    private static boolean wishesToReturn(Trajectory trajectory) {
        return trajectory
                .contact()
                .content()
                .filter(TrajectoryAct.FirstContactHeld::wishesToReturnToEmployer)
                .isPresent();
    }
}
