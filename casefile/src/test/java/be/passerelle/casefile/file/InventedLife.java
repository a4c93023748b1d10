// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.assessment.OccupationScheme;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.registers.Registers;
import be.passerelle.registers.directive.Directive;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The life of one invented person, told act by act. What is told is checked against the procedure, so that a
/// life cannot go a way that the tables do not know.
public final class InventedLife {

    public static final Law LAW = LawInForce.read();

    public static final Viewer PHYSICIAN = staff("physician", "fund", Role.ADVISORY_PHYSICIAN);
    public static final Viewer OTHER_PHYSICIAN = staff("other-physician", "fund", Role.ADVISORY_PHYSICIAN);
    public static final Viewer COORDINATOR = staff("coordinator", "fund", Role.RETURN_TO_WORK_COORDINATOR);
    public static final Viewer OTHER_COORDINATOR = staff("other-coordinator", "fund", Role.RETURN_TO_WORK_COORDINATOR);
    public static final Viewer PAYMENTS = staff("payments", "fund", Role.FUND_PAYMENTS);
    public static final Viewer ADVISER = staff("adviser", "partner", Role.EMPLOYMENT_ADVISER);
    public static final Viewer OTHER_ADVISER = staff("adviser-2", "other-partner", Role.EMPLOYMENT_ADVISER);
    public static final Viewer CENTRE = staff("trainer", "centre", Role.TRAINING_CENTRE);
    public static final Viewer OTHER_CENTRE = staff("trainer-2", "other-centre", Role.TRAINING_CENTRE);
    public static final Viewer TREATING = staff("treating", "practice", Role.TREATING_PHYSICIAN);
    public static final Viewer EMPLOYER = staff("employer", "employer", Role.EMPLOYER);
    public static final Viewer OTHER_EMPLOYER = staff("employer-2", "other-employer", Role.EMPLOYER);
    public static final Viewer AT_WORK = staff("at-work", "prevention-service", Role.OCCUPATIONAL_PHYSICIAN);
    public static final Viewer COLLEAGUE_AT_WORK =
            staff("at-work-2", "prevention-service", Role.OCCUPATIONAL_PHYSICIAN);
    public static final Viewer EXPERT = staff("expert", "institute", Role.SOCIAL_EXPERT);
    public static final Viewer INSPECTOR = staff("inspector", "institute", Role.INSPECTING_PHYSICIAN);
    public static final Viewer REGISTRAR = staff("registrar", "institute", Role.REGISTRAR);
    public static final Viewer SECRETARY = staff("secretary", "institute", Role.COMMISSION_SECRETARY);

    private static final NationalNumber NUMBER = NationalNumber.ofNineDigits("850730002", false);
    public static final OrganisationId SERVICE = new OrganisationId("prevention-service");
    public static final Viewer INSURED =
            new Viewer(new PersonId("insured-1"), new OrganisationId("insured"), Role.INSURED, Optional.of(NUMBER));

    private static final Citation INVENTED = Citation.of("inami-report-2016", "demedicalisation");

    public static final Registers REGISTERS = Registers.of(
            InventedOrganisations.all(),
            InventedConventions.of(ADVISER.organisation(), OTHER_ADVISER.organisation()),
            List.of(new Directive(
                    "1",
                    Period.since(LocalDate.of(2017, 1, 1)),
                    List.of(
                            Directive.Condition.SENT_UNDER_CONVENTION,
                            Directive.Condition.COMPATIBLE_WITH_HEALTH,
                            Directive.Condition.RECOGNISED_DIPLOMA),
                    Optional.empty(),
                    INVENTED)));

    private final CaseFileId id = new CaseFileId(new UUID(1, 1));
    private final List<RecordedAct> acts = new ArrayList<>();
    private CaseFile file = CaseFile.of(id, List.of());
    private LocalDate today = LocalDate.of(2024, 1, 8);
    private int incapacity;
    private int trajectory;
    private int programme;

    /// Somebody of 2024, employed, incapable from 8 January to 30 November.
    public static InventedLife incapable() {
        return incapable(Scheme.EMPLOYEE, Optional.empty());
    }

    public static InventedLife incapable(Scheme scheme, Optional<String> employer) {
        return new InventedLife().registered().recognised(scheme, LocalDate.of(2024, 11, 30), employer);
    }

    public InventedLife registered() {
        by(
                PHYSICIAN,
                0,
                new PersonAct.Registered(
                        NUMBER,
                        "Peeters",
                        "Zoé",
                        LocalDate.of(1985, 7, 30),
                        Sex.FEMALE,
                        Language.FR,
                        "Namur",
                        PHYSICIAN.organisation()));
        return this;
    }

    public InventedLife recognised(Scheme scheme, LocalDate until, Optional<String> employer) {
        incapacity = by(PHYSICIAN, 0, new IncapacityAct.Recognised(until, scheme, Cause.ILLNESS, false, employer));
        return this;
    }

    public InventedLife proposed() {
        trajectory = by(PHYSICIAN, 0, new TrajectoryAct.Proposed("rested"));
        return this;
    }

    public InventedLife contactHeld(boolean wishesToReturn) {
        by(
                COORDINATOR,
                trajectory,
                new TrajectoryAct.FirstContactHeld(
                        ContactMode.IN_PERSON, Orientation.EMPLOYMENT_PARTNER, wishesToReturn, "talked"));
        return this;
    }

    public InventedLife engaged() {
        by(INSURED, trajectory, new TrajectoryAct.EngagementSignedByInsured());
        by(COORDINATOR, trajectory, new TrajectoryAct.EngagementSignedByCoordinator());
        by(PHYSICIAN, trajectory, new TrajectoryAct.EngagementSignedByPhysician());
        return this;
    }

    public InventedLife planned() {
        by(
                COORDINATOR,
                trajectory,
                new TrajectoryAct.PlanDrawnUp(
                        "work again",
                        "a contract",
                        List.of(new PlannedAction("apply", PlannedAction.Doer.PERSON, today.plusMonths(1))),
                        today.plusMonths(2)));
        return this;
    }

    public InventedLife referredTo(Viewer adviser) {
        consented(adviser);
        by(COORDINATOR, trajectory, new TrajectoryAct.ReferredToPartner(adviser.organisation(), Optional.empty()));
        by(adviser, trajectory, new TrajectoryAct.IntakeHeld("met"));
        return this;
    }

    public int consented(Viewer adviser) {
        return consented(adviser.organisation(), ConsentPurpose.REFERRAL);
    }

    public int consented(OrganisationId recipient, ConsentPurpose purpose) {
        return by(INSURED, 0, consent(recipient, purpose));
    }

    public static ConsentAct consent(OrganisationId recipient, ConsentPurpose purpose) {
        return new ConsentAct.Given(
                recipient, purpose, List.of(Compartment.WORK_ABILITY), purpose.textVersion(), Language.FR);
    }

    /// Opened, met, engaged, planned and referred to the partner.
    public InventedLife accompanied() {
        return proposed().contactHeld(false).engaged().planned().referredTo(ADVISER);
    }

    public InventedLife project(Viewer by, Viewer centre, boolean recognised) {
        programme = by(by, 0, projectAt(centre, recognised));
        return this;
    }

    /// A project of three months that starts in a month.
    public ProgrammeAct.ProjectProposed projectAt(Viewer centre, boolean recognised) {
        return new ProgrammeAct.ProjectProposed(
                "Stock management",
                centre.organisation(),
                new Occupation(OccupationScheme.ISCO_08, "4321", "Stock clerk"),
                Language.FR,
                today.plusMonths(1),
                today.plusMonths(4),
                300,
                Money.of("1800.00"),
                recognised,
                true);
    }

    public InventedLife requested(Viewer by) {
        by(PHYSICIAN, programme, new ProgrammeAct.FoundCompatible(Optional.empty()));
        by(by, programme, new ProgrammeAct.Requested("needed"));
        return this;
    }

    public InventedLife granted() {
        by(EXPERT, programme, new DecisionAct.GrantedUnderDirective("1", "meets it"));
        return notified();
    }

    public InventedLife notified() {
        by(REGISTRAR, programme, new DecisionAct.Notified(NoticeChannel.EBOX));
        return this;
    }

    /// A training at the centre, granted on the request of the partner, that has started today.
    public InventedLife inTraining() {
        project(ADVISER, CENTRE, true).requested(ADVISER).granted();
        later(1);
        by(CENTRE, programme, new ProgrammeAct.TrainingStarted());
        return this;
    }

    public InventedLife trainingEnded(TrainingResult result) {
        by(CENTRE, programme, new ProgrammeAct.TrainingEnded(result, false, Optional.empty()));
        return this;
    }

    /// So many months go by.
    public InventedLife later(int months) {
        today = today.plusMonths(months);
        return this;
    }

    public InventedLife on(LocalDate day) {
        today = day;
        return this;
    }

    /// Does an act today; fails when the procedure refuses it.
    public int by(Viewer viewer, int thread, Act act) {
        return by(viewer, thread, today, act);
    }

    public int by(Viewer viewer, int thread, LocalDate happenedOn, Act act) {
        List<Refusal> refusals = refusals(viewer, thread, happenedOn, act);
        if (!refusals.isEmpty()) {
            throw new AssertionError(act + " on " + today + " is refused: " + refusals);
        }
        return recorded(viewer, thread, happenedOn, act);
    }

    /// The codes with which the procedure refuses an act today; empty when it accepts it.
    public List<String> refused(Viewer viewer, int thread, Act act) {
        return refusedOn(viewer, thread, today, act);
    }

    /// The same for an act that happened on a day and is recorded today.
    public List<String> refusedOn(Viewer viewer, int thread, LocalDate happenedOn, Act act) {
        return refusals(viewer, thread, happenedOn, act).stream()
                .map(Refusal::code)
                .toList();
    }

    /// What somebody enters today for the person, who did it that way; fails when the procedure refuses it.
    public int entered(Viewer viewer, Channel channel, int thread, Act act) {
        return by(viewer.entering(id, REGISTERS, channel, proof()), thread, act);
    }

    /// Does an act today in another capacity; fails when the procedure refuses it.
    public int by(Performer performer, int thread, Act act) {
        List<Refusal> refusals = refusals(performer, thread, today, act);
        if (!refusals.isEmpty()) {
            throw new AssertionError(act + " on " + today + " is refused: " + refusals);
        }
        return recorded(performer, thread, today, act);
    }

    private Proof proof() {
        return new Proof("scan 1", Optional.of(today));
    }

    private List<Refusal> refusals(Viewer viewer, int thread, LocalDate happenedOn, Act act) {
        return refusals(viewer.performer(), thread, happenedOn, act);
    }

    private List<Refusal> refusals(Performer performer, int thread, LocalDate happenedOn, Act act) {
        ProposedAct proposed = new ProposedAct(thread, happenedOn, performer, act);
        return Procedure.accepts(file, proposed, LAW, REGISTERS, today);
    }

    /// Records an act that nobody checked.
    public int recorded(Viewer viewer, int thread, LocalDate happenedOn, Act act) {
        return recorded(viewer.performer(), thread, happenedOn, act);
    }

    private int recorded(Performer performer, int thread, LocalDate happenedOn, Act act) {
        int number = acts.size() + 1;
        acts.add(new RecordedAct(
                id,
                number,
                Procedure.opens(act) ? number : thread,
                happenedOn,
                today.atTime(12, 0).toInstant(ZoneOffset.UTC),
                performer,
                new CommandId(new UUID(2, number)),
                LAW.version(),
                act));
        file = CaseFile.of(id, acts);
        return number;
    }

    public CaseFile file() {
        return file;
    }

    public LocalDate today() {
        return today;
    }

    public int incapacity() {
        return incapacity;
    }

    public int trajectory() {
        return trajectory;
    }

    public int programme() {
        return programme;
    }

    /// The file as somebody sees it today, in the numbers that acts are recorded under.
    public SeenFile seenBy(Viewer viewer) {
        return SeenFile.asRecorded(access(viewer), new FileOnDay(file(), LAW, REGISTERS, today()));
    }

    /// The same in the numbers that they are told.
    public SeenFile toldTo(Viewer viewer) {
        return SeenFile.now(access(viewer), new FileOnDay(file(), LAW, REGISTERS, today()), new InventedNumbering());
    }

    public Access access(Viewer viewer) {
        return Access.of(viewer, file, LAW, today);
    }

    /// What must come next, each as `thread role act`.
    public List<String> duties() {
        return next().stream()
                .filter(NextAct::obligatory)
                .map(n -> n.thread() + " " + n.role() + " " + n.code())
                .toList();
    }

    public List<NextAct> next() {
        return Procedure.next(file, LAW, REGISTERS, today);
    }

    private static Viewer staff(String person, String organisation, Role role) {
        return Viewer.staff(new PersonId(person), new OrganisationId(organisation), role);
    }
}
