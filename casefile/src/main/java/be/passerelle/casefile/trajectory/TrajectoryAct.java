// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.TRAJECTORY;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.file.Binds;
import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.Subject;
import be.passerelle.law.trajectory.KindOfJob;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.Lift;
import be.passerelle.stream.act.OfKind;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import be.passerelle.stream.act.WorthReading;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Acts of a Return To Work trajectory (law of 14 July 1994, art. 100 §1/1; voluntary at every moment).
@ReadBeside(
        facts = {
            TrajectoryAct.Proposed.class,
            TrajectoryAct.ContactAsked.class,
            TrajectoryAct.SentUnderConvention.class,
            TrajectoryAct.RegisteredWithPartner.class,
            TrajectoryAct.SentByOccupationalPhysician.class,
            TrajectoryAct.InvalidityConfirmed.class,
            TrajectoryAct.HealthAllows.class,
            TrajectoryAct.FirstContactHeld.class,
            TrajectoryAct.PlanDrawnUp.class,
            TrajectoryAct.PlanReviewed.class,
            TrajectoryAct.ReferredToPartner.class,
            TrajectoryAct.IntakeHeld.class
        })
public sealed interface TrajectoryAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Trajectory.TRAJECTORIES;
    }

    /// Route A: the advisory physician, who finds remaining capacities sufficient, proposes a trajectory.
    /// Opens it.
    @Declared(code = "trajectory.proposed", kind = STEP, compartment = TRAJECTORY)
    record Proposed(@TextLength(max = 1000, lines = true) String motivation) implements TrajectoryAct {}

    /// Route B: the insured person asks for a contact. Opens the trajectory.
    @Declared(code = "trajectory.contactAsked", kind = STEP, compartment = TRAJECTORY)
    record ContactAsked(
            @TextLength(max = 1000, lines = true) Optional<String> wish) implements TrajectoryAct {}

    /// Before there were trajectories: the advisory physician sends the person, who agreed to it, to an employment
    /// partner under a convention. Opens the support by that partner; no right comes from it.
    @Declared(code = "trajectory.sentUnderConvention", kind = STEP, compartment = TRAJECTORY)
    record SentUnderConvention(
            @OfKind(OrganisationKind.EMPLOYMENT_PARTNER) OrganisationId partner,
            @TextLength(max = 1000, lines = true) String motivation)
            implements TrajectoryAct {}

    /// Route C: the person registered with an employment partner, to which they agreed. Opens the trajectory, in which
    /// the fund says whether they are invalid.
    @Declared(code = "trajectory.registeredWithPartner", kind = STEP, compartment = TRAJECTORY)
    record RegisteredWithPartner(
            @TextLength(max = 1000, lines = true) Optional<String> wish) implements TrajectoryAct {}

    /// The fund confirms to the partner that the person is recognised as invalid: that they are, and nothing more.
    @Declared(code = "trajectory.invalidityConfirmed", kind = STEP, compartment = TRAJECTORY)
    record InvalidityConfirmed() implements TrajectoryAct {}

    /// The fund does not confirm it: the trajectory ends here, and routes A and B stay open.
    @Declared(code = "trajectory.invalidityNotConfirmed", kind = STEP, compartment = TRAJECTORY)
    record InvalidityNotConfirmed() implements TrajectoryAct {}

    /// The fourth route: the occupational physician sent the person, who agreed to it, straight to an employment
    /// partner. The fund enters what that physician wrote. Opens the trajectory.
    ///
    /// @param writtenOn the day on which the physician wrote it
    @Declared(code = "trajectory.sentByOccupationalPhysician", kind = STEP, compartment = TRAJECTORY)
    record SentByOccupationalPhysician(
            @OfKind(OrganisationKind.EMPLOYMENT_PARTNER) OrganisationId partner,
            @TextLength(max = 160) String preventionService,
            LocalDate writtenOn)
            implements TrajectoryAct {}

    /// Health allows a trajectory.
    @Declared(code = "trajectory.healthAllows", kind = STEP, compartment = TRAJECTORY)
    record HealthAllows(
            @TextLength(max = 1000, lines = true) Optional<String> remark) implements TrajectoryAct {}

    /// Health does not allow a trajectory now; it ends here and may be asked again later.
    @Declared(code = "trajectory.healthDoesNotAllow", kind = STEP, compartment = TRAJECTORY)
    record HealthDoesNotAllow(
            @TextLength(max = 1000, lines = true) String explanation) implements TrajectoryAct {}

    /// A day is fixed for the first contact.
    @Declared(code = "trajectory.firstContactPlanned", kind = STEP, compartment = TRAJECTORY)
    record FirstContactPlanned(
            LocalDate on,
            ContactMode mode,
            @TextLength(max = 200) Optional<String> place) implements TrajectoryAct {}

    /// The first contact between coordinator and person was held.
    @Declared(code = "trajectory.firstContactHeld", kind = REPORT, compartment = TRAJECTORY)
    record FirstContactHeld(
            ContactMode mode,
            Orientation orientation,
            boolean wishesToReturnToEmployer,
            @TextLength(max = 2000, lines = true) String summary)
            implements TrajectoryAct {}

    /// The person signs the positive statement of commitment.
    @Declared(code = "trajectory.engagementSignedByInsured", kind = STEP, compartment = TRAJECTORY)
    record EngagementSignedByInsured() implements TrajectoryAct, Binds {}

    /// The coordinator signs it.
    @Declared(code = "trajectory.engagementSignedByCoordinator", kind = STEP, compartment = TRAJECTORY)
    record EngagementSignedByCoordinator() implements TrajectoryAct, Binds {}

    /// The advisory physician signs it.
    @Declared(code = "trajectory.engagementSignedByPhysician", kind = STEP, compartment = TRAJECTORY)
    record EngagementSignedByPhysician() implements TrajectoryAct, Binds {}

    /// The person does not commit; the trajectory ends. Whether that changes a benefit since 2026 is open.
    @Declared(code = "trajectory.engagementDeclined", kind = STEP, compartment = TRAJECTORY)
    record EngagementDeclined(
            @TextLength(max = 1000, lines = true) Optional<String> reason) implements TrajectoryAct, GivesUp {

        @Override
        public boolean givesUp(Act said) {
            return isAgreement(said) || said instanceof ContactAsked;
        }
    }

    /// The reintegration plan: aim, actions, follow-up.
    @Declared(code = "trajectory.planDrawnUp", kind = STEP, compartment = TRAJECTORY)
    record PlanDrawnUp(
            @TextLength(max = 400) String objective,
            @TextLength(max = 400) String finalAim,
            @Within(min = 1, max = 12) List<PlannedAction> actions,
            LocalDate followUpOn)
            implements TrajectoryAct {}

    /// The plan was followed up with the person and the actors.
    @Declared(code = "trajectory.planReviewed", kind = STEP, compartment = TRAJECTORY)
    record PlanReviewed(
            @TextLength(max = 2000, lines = true) String findings, PlanCourse course, LocalDate nextFollowUpOn)
            implements TrajectoryAct {}

    /// With the person's consent, the coordinator sends them to the occupational physician of their
    /// employer.
    ///
    /// @param formIssued whether they were handed the form to register with
    @Declared(
            code = "trajectory.sentToOccupationalPhysician",
            version = 2,
            lifts = SentToOccupationalPhysician.FromVersion1.class,
            kind = STEP,
            compartment = TRAJECTORY)
    record SentToOccupationalPhysician(
            @TextLength(max = 160) String preventionService, boolean formIssued) implements TrajectoryAct {

        /// The form was not asked about: nobody recorded that it was handed over.
        public static final class FromVersion1 implements Lift {
            @Override
            public Map<String, Object> lift(Map<String, Object> payload) {
                Map<String, Object> lifted = new HashMap<>(payload);
                lifted.put("formIssued", false);
                return lifted;
            }
        }
    }

    /// With consent, the coordinator refers the person to the regional employment partner.
    @WorthReading(beside = {ConsentAct.Given.class, ConsentAct.Withdrawn.class})
    @Declared(code = "trajectory.referredToPartner", kind = STEP, compartment = TRAJECTORY)
    record ReferredToPartner(
            @OfKind(OrganisationKind.EMPLOYMENT_PARTNER) OrganisationId partner,
            @TextLength(max = 1000, lines = true) Optional<String> remarks)
            implements TrajectoryAct {}

    /// The partner's first interview with the person.
    @Declared(code = "trajectory.intakeHeld", kind = REPORT, compartment = TRAJECTORY)
    record IntakeHeld(@TextLength(max = 2000, lines = true) String summary) implements TrajectoryAct {}

    /// An action of the partner with the person.
    @Declared(code = "trajectory.partnerActionHeld", kind = REPORT, compartment = TRAJECTORY)
    record PartnerActionHeld(
            PartnerActionKind kind,
            @TextLength(max = 2000, lines = true) String result) implements TrajectoryAct {}

    /// A job coach of the partner accompanies the person to a regular job, and in it: individual placement and support
    /// (IPS).
    ///
    /// @param job the job that is looked for or done
    /// @param paidAtLeastMinimum whether its pay reaches the guaranteed minimum income
    @Declared(code = "trajectory.jobCoached", kind = REPORT, compartment = TRAJECTORY)
    record JobCoached(
            CoachingStage stage,
            KindOfJob job,
            boolean paidAtLeastMinimum,
            @TextLength(max = 2000, lines = true) String result)
            implements TrajectoryAct {}

    /// An action of the fund itself with the person: not everybody is referred to a partner.
    @Declared(code = "trajectory.fundActionHeld", kind = REPORT, compartment = TRAJECTORY)
    record FundActionHeld(
            FundActionKind kind,
            @TextLength(max = 2000, lines = true) String result) implements TrajectoryAct {}

    /// The person stops; always possible.
    @Declared(code = "trajectory.stopped", kind = STEP, compartment = TRAJECTORY)
    record Stopped(@TextLength(max = 1000, lines = true) Optional<String> reason) implements TrajectoryAct, GivesUp {

        @Override
        public boolean givesUp(Act said) {
            return isAgreement(said) || said instanceof ContactAsked;
        }
    }

    /// The coordinator closes the trajectory with its result.
    @Declared(code = "trajectory.closed", kind = STEP, compartment = TRAJECTORY)
    record Closed(
            TrajectoryResult result,
            @TextLength(max = 1000, lines = true) String explanation) implements TrajectoryAct {}

    /// What the person agreed to on the way: whoever stops, or declines, signs and consents anew for another
    /// one.
    private static boolean isAgreement(Act said) {
        return said instanceof EngagementSignedByInsured
                || (said instanceof ConsentAct.Given given && given.purpose().isOverWithTrajectory());
    }
}
