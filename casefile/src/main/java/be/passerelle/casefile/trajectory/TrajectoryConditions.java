// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.procedure.Articles;
import be.passerelle.casefile.procedure.Condition;
import be.passerelle.casefile.procedure.OnFile;
import be.passerelle.casefile.procedure.Situation;
import be.passerelle.law.trajectory.TrajectoryTerms;

/// The conditions of the trajectory's table, each a sentence.
final class TrajectoryConditions {

    /// The physician has not yet found whether health allows it.
    static final Condition HEALTH_OPEN = Condition.of(
            "healthOpen", Articles.ROUTE_B, s -> s.trajectory().healthAllows().isEmpty());

    static final Condition HEALTH_ALLOWS = Condition.of(
            "healthAllows", Articles.ROUTE_B, s -> s.trajectory().healthAllows().isPresent());

    static final Condition NO_CONTACT_YET = Condition.of(
            "noContactYet",
            Articles.COORDINATOR,
            s -> s.trajectory().contactHeld().isEmpty());

    static final Condition CONTACT_HELD = Condition.of(
            "contactHeld",
            Articles.COORDINATOR,
            s -> s.trajectory().contactHeld().isPresent());

    static final Condition NOT_SIGNED_BY_INSURED = Condition.of(
            "notSignedByInsured",
            Articles.ENGAGEMENT,
            s -> s.trajectory().signedByInsured().isEmpty());

    static final Condition NOT_SIGNED_BY_COORDINATOR = Condition.of(
            "notSignedByCoordinator",
            Articles.ENGAGEMENT,
            s -> s.trajectory().signedByCoordinator().isEmpty());

    static final Condition NOT_SIGNED_BY_PHYSICIAN = Condition.of(
            "notSignedByPhysician",
            Articles.ENGAGEMENT,
            s -> s.trajectory().signedByPhysician().isEmpty());

    static final Condition ENGAGED = Condition.of(
            "engaged",
            Articles.ENGAGEMENT,
            s -> s.trajectory().engagementComplete().isPresent());

    static final Condition NOT_ENGAGED = Condition.of(
            "notEngaged",
            Articles.ENGAGEMENT,
            s -> s.trajectory().engagementComplete().isEmpty());

    static final Condition NO_PLAN_YET = Condition.of(
            "noPlanYet", Articles.COORDINATOR, s -> s.trajectory().plan().isEmpty());

    static final Condition PLANNED = Condition.of(
            "planned", Articles.COORDINATOR, s -> s.trajectory().plan().isPresent());

    static final Condition HAS_EMPLOYER =
            Condition.of("hasEmployer", Articles.EMPLOYER_FIRST, TrajectoryConditions::hasEmployer);

    /// The person said at the first contact that they wish to return to their employer.
    static final Condition AGREES_TO_EMPLOYER =
            Condition.of("agreesToEmployer", Articles.EMPLOYER_FIRST, TrajectoryConditions::wishesToReturn);

    static final Condition NOT_SENT_TO_PHYSICIAN = Condition.of(
            "notSentToPhysician",
            Articles.EMPLOYER_FIRST,
            s -> s.trajectory().sentToOccupationalPhysician().isEmpty());

    /// If there is an employer, the occupational physician comes first, unless the person no longer wishes
    /// to return.
    static final Condition EMPLOYER_FIRST =
            Condition.of("employerFirst", Articles.EMPLOYER_FIRST, s -> !OnFile.employerComesFirst(s, s.trajectory()));

    /// The person consents to a referral in this trajectory.
    static final Condition CONSENTED = Condition.of(
            "consented", Articles.CONSENT, s -> s.file().consents().covers(ConsentPurpose.REFERRAL, s.thread()));

    /// The person consents in this trajectory to being sent to the occupational physician.
    static final Condition CONSENTED_TO_PHYSICIAN = Condition.of(
            "consentedToPhysician",
            Articles.CONSENT,
            s -> s.file().consents().covers(ConsentPurpose.OCCUPATIONAL_PHYSICIAN, s.thread()));

    static final Condition REFERRED = Condition.of(
            "referred", Articles.PARTNER, s -> s.trajectory().referred().isPresent());

    /// The person still consents that the partner they were referred to accompanies them.
    static final Condition STILL_CONSENTED =
            Condition.of("stillConsented", Articles.CONSENT, TrajectoryConditions::isStillConsented);

    static final Condition NO_INTAKE_YET = Condition.of(
            "noIntakeYet", Articles.PARTNER, s -> s.trajectory().intakeHeld().isEmpty());

    static final Condition INTAKE_HELD = Condition.of(
            "intakeHeld", Articles.PARTNER, s -> s.trajectory().intakeHeld().isPresent());

    /// No contradiction was settled by revoking the opening.
    static final Condition OPENING_STANDS = Condition.of(
            "openingStands", Articles.ACCURACY, s -> !s.trajectory().isOpeningRevoked());

    /// The first contact was held, or cannot be: there is no incapacity any longer or none that
    /// trajectories are for, or the person did not come in time.
    static final Condition MAY_CLOSE = Condition.of(
            "mayClose",
            Articles.COORDINATOR,
            s -> s.trajectory().contactHeld().isPresent() || !goesOn(s) || firstContactIsOverdue(s));

    private TrajectoryConditions() {}

    static boolean isStillConsented(Situation s) {
        return s.trajectory()
                .partner()
                .filter(partner -> s.file().consents().covers(partner, ConsentPurpose.REFERRAL))
                .isPresent();
    }

    /// Without incapacity, outside the public, or once its opening is revoked, nothing is left to do in
    /// a trajectory but to close it.
    static boolean goesOn(Situation s) {
        return s.file().currentIncapacity().filter(Incapacity::isOpen).isPresent()
                && !OnFile.isOutsidePublic(s)
                && !s.trajectory().isOpeningRevoked();
    }

    private static boolean firstContactIsOverdue(Situation s) {
        Trajectory t = s.trajectory();
        return TrajectoryTerms.firstContact(s.law(), t.route(), t.opened(), t.healthAllows())
                .value()
                .filter(deadline -> deadline.day().isBefore(s.day()))
                .isPresent();
    }

    private static boolean hasEmployer(Situation s) {
        return s.file().currentIncapacity().flatMap(Incapacity::employer).isPresent();
    }

    private static boolean wishesToReturn(Situation s) {
        return s.trajectory()
                .contact()
                .filter(TrajectoryAct.FirstContactHeld::wishesToReturnToEmployer)
                .isPresent();
    }
}
