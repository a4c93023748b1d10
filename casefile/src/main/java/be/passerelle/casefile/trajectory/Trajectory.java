// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.consent.DirectConsents;
import be.passerelle.casefile.file.Admission;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.trajectory.Route;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Stage;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One Return To Work trajectory, as its acts say.
///
/// @param number the number of the act that opened it
/// @param route by whom the person is set on the way
/// @param healthAllows the physician's finding that health allows it
/// @param questionnaires when the questionnaire of the tenth week came back, of each incapacity by its number
/// @param invalidityConfirmed the fund's word that the person is invalid
/// @param isOpeningRevoked whether its opening was revoked, after a contradiction: no right comes from it any
///     longer
/// @param ended the act that ended it
/// @param isGivenUp whether it was the person who ended it
public record Trajectory(
        int number,
        Route route,
        DatedFact opened,
        DatedFact latest,
        Optional<DatedFact> healthAllows,
        Map<Integer, DatedFact> questionnaires,
        Optional<DatedFact> invalidityConfirmed,
        Contact contact,
        Engagement engagement,
        Plan plan,
        Referral referral,
        boolean isOpeningRevoked,
        Optional<DatedFact> ended,
        boolean isGivenUp)
        implements FileThread {

    /// The kind of its threads.
    public static final ThreadKind<Trajectory> TRAJECTORY = ThreadKind.of("trajectory", Trajectory.class);

    /// The first stage of one that a partner leads.
    public static final String INTAKE = "intake";

    /// What is told of one.
    public static final ThreadFacts<Trajectory> FACTS = ThreadFacts.of(
                    TRAJECTORY, "trajectories", "A Return To Work trajectory", Compartment.TRAJECTORY)
            .mustCode("route", Route.class, Trajectory::route)
            .must("openedOn", new ThreadFact.Type.Day(), "", t -> t.opened().day())
            .day("healthAllowsOn", Trajectory::healthAllows)
            .day("invalidityConfirmedOn", Trajectory::invalidityConfirmed)
            .day("firstContactOn", t -> t.contact().held())
            .day("signedByInsuredOn", t -> t.engagement().byInsured())
            .day("signedByCoordinatorOn", t -> t.engagement().byCoordinator())
            .day("signedByPhysicianOn", t -> t.engagement().byPhysician())
            .day("engagementCompleteOn", t -> t.engagement().complete())
            .day("planDrawnUpOn", t -> t.plan().drawnUp())
            .dayOf("followUpOn", t -> t.plan().followUpOn())
            .day("referredOn", t -> t.referral().made())
            .day("intakeHeldOn", t -> t.referral().intakeHeld())
            .day("endedOn", Trajectory::ended)
            .organisation("partner", "The key of the employment partner", Trajectory::partner)
            .stage("contact", Compartment.TRAJECTORY, t -> t.contact().held())
            .stage("engagement", Compartment.TRAJECTORY, t -> t.engagement().complete())
            .stage("plan", Compartment.TRAJECTORY, t -> t.plan().drawnUp());

    /// The subject.
    public static final Subject<Threads<Trajectory>> TRAJECTORIES =
            Subject.ofThreads(FACTS, List.of(TrajectoryAct.class), TrajectoryFold::all, TrajectoryProcedure::rows);

    public Trajectory {
        questionnaires = Map.copyOf(questionnaires);
    }

    @Override
    public ThreadFacts<Trajectory> facts() {
        return FACTS;
    }

    @Override
    public boolean isOpen() {
        return ended.isEmpty();
    }

    /// When the questionnaire came back in the incapacity in which it was opened, from which the month to the
    /// first contact may count.
    Optional<DatedFact> questionnaireReturned(CaseFile file) {
        return file.threads(Incapacity.INCAPACITY)
                .on(opened.day())
                .flatMap(incapacity -> Optional.ofNullable(questionnaires.get(incapacity.number())));
    }

    /// The employment partner that the person is referred to.
    public Optional<OrganisationId> partner() {
        return referral.partner();
    }

    @Override
    public Optional<OrganisationId> party(Role role) {
        return role == Role.EMPLOYMENT_ADVISER ? partner() : Optional.empty();
    }

    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        return partner().filter(organisation::equals).isPresent() || role == Role.TRAINING_CENTRE;
    }

    @Override
    public LocalDate admitsAlikeUntil(LocalDate day) {
        return ended.map(DatedFact::day).filter(last -> !last.isBefore(day)).orElse(LocalDate.MAX);
    }

    /// A partner looks at the file through the day on which the trajectory is closed, and as long as what was
    /// begun in it goes on. Where the person gives it up, their word holds at once, whatever else goes on.
    @Override
    public List<Admission> admits(CaseFile file, LocalDate day) {
        return partner()
                .filter(_ -> !isGivenUp && (!isOverBefore(day) || goesOnElsewhere(file)))
                .map(partner -> List.of(Admission.of(Ground.REFERRED_WITH_CONSENT, partner)))
                .orElse(List.of());
    }

    private boolean isOverBefore(LocalDate day) {
        return ended.filter(end -> end.day().isBefore(day)).isPresent();
    }

    private boolean goesOnElsewhere(CaseFile file) {
        return file.threads().stream()
                .anyMatch(thread -> thread.isOpen()
                        && thread.goesOnFrom().filter(from -> from == number()).isPresent());
    }

    @Override
    public boolean refers() {
        return true;
    }

    @Override
    public boolean isLedByPartner() {
        return route.isLedByPartner();
    }

    /// A partner that leads it meets the person first. Contact, engagement and plan are of the fund: there, none of
    /// them lies ahead, and what was signed all the same was reached.
    @Override
    public List<Stage> stages() {
        if (!isLedByPartner()) {
            return FileThread.super.stages();
        }
        Stage intake = new Stage(INTAKE, Compartment.TRAJECTORY, referral.intakeHeld());
        return Stream.concat(
                        Stream.of(intake),
                        FileThread.super.stages().stream()
                                .filter(stage -> stage.reached().isPresent()))
                .toList();
    }

    /// Whether the person registered with the partner themselves.
    boolean isOnRouteC() {
        return route == Route.C;
    }

    /// Whether it is a Return To Work trajectory: before there were any, a partner accompanied people without.
    public boolean isReturnToWork() {
        return route != Route.CONVENTION;
    }

    /// Whether the person agrees that this partner accompanies them in it: to a referral, or before it was opened.
    public boolean isAgreedWith(OrganisationId partner, CaseFile file) {
        return file.state(Consents.CONSENTS).covers(partner, ConsentPurpose.REFERRAL)
                || DirectConsents.covers(file, partner, this);
    }
}
