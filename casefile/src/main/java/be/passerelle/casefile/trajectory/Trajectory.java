// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.trajectory.Route;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One Return To Work trajectory, as its acts say.
public final class Trajectory {

    private final int thread;
    private final Route route;
    private final DatedFact opened;
    private DatedFact latest;
    private @Nullable DatedFact healthAllows;
    private TrajectoryAct.@Nullable FirstContactPlanned plannedContact;
    private TrajectoryAct.@Nullable FirstContactHeld contact;
    private @Nullable DatedFact contactHeld;
    private @Nullable DatedFact signedByInsured;
    private @Nullable DatedFact signedByCoordinator;
    private @Nullable DatedFact signedByPhysician;
    private @Nullable DatedFact engagementComplete;
    private TrajectoryAct.@Nullable PlanDrawnUp plan;
    private @Nullable DatedFact planDrawnUp;
    private @Nullable DatedFact lastReview;
    private @Nullable LocalDate followUpOn;
    private @Nullable DatedFact sentToOccupationalPhysician;
    private @Nullable OrganisationId partner;
    private @Nullable DatedFact referred;
    private @Nullable DatedFact intakeHeld;
    private @Nullable DatedFact ended;
    private boolean openingRevoked;

    /// A trajectory as it was opened, by proposal (route A) or request (route B).
    public Trajectory(RecordedAct recorded, Route route) {
        this.thread = recorded.number();
        this.route = route;
        this.opened = recorded.fact();
        this.latest = opened;
        if (route == Route.A) {
            healthAllows = opened; // the proposal is itself the physician's finding
        }
    }

    /// Folds one further act.
    public void apply(RecordedAct recorded, TrajectoryAct act) {
        DatedFact fact = recorded.fact();
        latest = fact;
        switch (act) {
            case TrajectoryAct.Proposed _, TrajectoryAct.ContactAsked _, TrajectoryAct.PartnerActionHeld _ -> {}
            case TrajectoryAct.HealthAllows _ -> healthAllows = fact;
            case TrajectoryAct.FirstContactPlanned planned -> plannedContact = planned;
            case TrajectoryAct.FirstContactHeld held -> {
                contact = held;
                contactHeld = fact;
            }
            case TrajectoryAct.EngagementSignedByInsured _ -> signedByInsured = signed(signedByInsured, fact);
            case TrajectoryAct.EngagementSignedByCoordinator _ ->
                signedByCoordinator = signed(signedByCoordinator, fact);
            case TrajectoryAct.EngagementSignedByPhysician _ -> signedByPhysician = signed(signedByPhysician, fact);
            case TrajectoryAct.PlanDrawnUp drawnUp -> {
                plan = drawnUp;
                planDrawnUp = fact;
                followUpOn = drawnUp.followUpOn();
            }
            case TrajectoryAct.PlanReviewed reviewed -> {
                lastReview = fact;
                followUpOn = reviewed.nextFollowUpOn();
            }
            case TrajectoryAct.SentToOccupationalPhysician _ -> sentToOccupationalPhysician = fact;
            case TrajectoryAct.ReferredToPartner to -> {
                partner = to.partner();
                referred = fact;
                intakeHeld = null; // a new partner holds an intake of its own
            }
            case TrajectoryAct.IntakeHeld _ -> intakeHeld = fact;
            case TrajectoryAct.HealthDoesNotAllow _,
                    TrajectoryAct.EngagementDeclined _,
                    TrajectoryAct.Stopped _,
                    TrajectoryAct.Closed _ -> end(fact);
        }
        completeEngagement();
    }

    private static DatedFact signed(@Nullable DatedFact before, DatedFact now) {
        return before == null ? now : before;
    }

    /// The engagement is complete on the latest of the three days of signing, by the last of the three acts.
    private void completeEngagement() {
        if (engagementComplete == null
                && !openingRevoked
                && signedByInsured != null
                && signedByCoordinator != null
                && signedByPhysician != null) {
            LocalDate day = latest(latest(signedByInsured.day(), signedByCoordinator.day()), signedByPhysician.day());
            int act = Math.max(Math.max(signedByInsured.act(), signedByCoordinator.act()), signedByPhysician.act());
            engagementComplete = new DatedFact(day, act);
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// The engagement is revoked, after a contradiction: none of its signatures counts any longer.
    public void revokeEngagement() {
        signedByInsured = null;
        signedByCoordinator = null;
        signedByPhysician = null;
        engagementComplete = null;
    }

    /// Its opening is revoked, after a contradiction: no right comes from it any longer. It stays to be closed.
    public void revokeOpening() {
        openingRevoked = true;
        revokeEngagement();
    }

    /// The person died: it ends with them.
    public void personDied(DatedFact fact) {
        end(fact);
    }

    private void end(DatedFact fact) {
        if (ended == null) {
            ended = fact;
        }
    }

    public int thread() {
        return thread;
    }

    public Route route() {
        return route;
    }

    public DatedFact opened() {
        return opened;
    }

    /// The latest act in this thread.
    public DatedFact latest() {
        return latest;
    }

    public boolean isOpen() {
        return ended == null;
    }

    public Optional<DatedFact> healthAllows() {
        return Optional.ofNullable(healthAllows);
    }

    public Optional<TrajectoryAct.FirstContactPlanned> plannedContact() {
        return Optional.ofNullable(plannedContact);
    }

    public Optional<TrajectoryAct.FirstContactHeld> contact() {
        return Optional.ofNullable(contact);
    }

    public Optional<DatedFact> contactHeld() {
        return Optional.ofNullable(contactHeld);
    }

    public Optional<DatedFact> signedByInsured() {
        return Optional.ofNullable(signedByInsured);
    }

    public Optional<DatedFact> signedByCoordinator() {
        return Optional.ofNullable(signedByCoordinator);
    }

    public Optional<DatedFact> signedByPhysician() {
        return Optional.ofNullable(signedByPhysician);
    }

    /// The day and act of the third signature.
    public Optional<DatedFact> engagementComplete() {
        return Optional.ofNullable(engagementComplete);
    }

    public Optional<TrajectoryAct.PlanDrawnUp> plan() {
        return Optional.ofNullable(plan);
    }

    public Optional<DatedFact> planDrawnUp() {
        return Optional.ofNullable(planDrawnUp);
    }

    /// The latest review, or the plan when there was none yet.
    public Optional<DatedFact> planOrLastReview() {
        return Optional.ofNullable(lastReview == null ? planDrawnUp : lastReview);
    }

    /// The day of follow-up that the plan, or its latest review, fixes.
    public Optional<LocalDate> followUpOn() {
        return Optional.ofNullable(followUpOn);
    }

    public Optional<DatedFact> sentToOccupationalPhysician() {
        return Optional.ofNullable(sentToOccupationalPhysician);
    }

    /// The employment partner that the person is referred to.
    public Optional<OrganisationId> partner() {
        return Optional.ofNullable(partner);
    }

    public Optional<DatedFact> referred() {
        return Optional.ofNullable(referred);
    }

    public Optional<DatedFact> intakeHeld() {
        return Optional.ofNullable(intakeHeld);
    }

    public Optional<DatedFact> ended() {
        return Optional.ofNullable(ended);
    }

    public boolean isOpeningRevoked() {
        return openingRevoked;
    }
}
