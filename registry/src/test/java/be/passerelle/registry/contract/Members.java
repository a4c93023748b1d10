// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registry.Imported;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Registry;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Invented members of one sickness fund, and what its staff records in their files.
public final class Members {

    /// What the physician says in [#medicalGrounds].
    public static final String GROUNDS = "medical grounds";

    public static final OrganisationId FUND = new OrganisationId("fund");
    public static final Viewer PHYSICIAN = Viewer.staff(new PersonId("physician"), FUND, Role.ADVISORY_PHYSICIAN);
    public static final Viewer COORDINATOR =
            Viewer.staff(new PersonId("coordinator"), FUND, Role.RETURN_TO_WORK_COORDINATOR);
    public static final Viewer COLLEAGUE =
            Viewer.staff(new PersonId("colleague"), FUND, Role.RETURN_TO_WORK_COORDINATOR);
    public static final Viewer OF_OTHER_FUND =
            Viewer.staff(new PersonId("stranger"), new OrganisationId("other-fund"), Role.RETURN_TO_WORK_COORDINATOR);

    /// Somebody of an employment partner that no file was referred to.
    public static final Viewer PARTNER =
            Viewer.staff(new PersonId("adviser"), new OrganisationId("partner"), Role.EMPLOYMENT_ADVISER);

    /// The number of the act that opens the trajectory in a file of [#opened].
    public static final int TRAJECTORY = 3;

    private static final LocalDate INCAPABLE_FROM = LocalDate.of(2026, 1, 12);
    private static final AtomicInteger BORN = new AtomicInteger();

    private Members() {}

    public static Registers registers() {
        return Registers.of(
                List.of(
                        organisation(FUND, OrganisationKind.SICKNESS_FUND),
                        organisation(OF_OTHER_FUND.organisation(), OrganisationKind.SICKNESS_FUND),
                        organisation(new OrganisationId("institute"), OrganisationKind.NIHDI),
                        organisation(new OrganisationId("insured"), OrganisationKind.INSURED)),
                List.of(),
                List.of());
    }

    public static CaseFileId newFile() {
        return new CaseFileId(UUID.randomUUID());
    }

    public static CommandId newCommand() {
        return new CommandId(UUID.randomUUID());
    }

    /// Opens a file with three acts: registered, incapable, a trajectory proposed.
    public static Intention opened(CaseFileId file) {
        return opened(file, "Peeters", "Zoé");
    }

    /// A directive of two acts: one proposes it, another confirms it.
    public static void directive(Registry registry, RegisterKey key) {
        OrganisationId institute = new OrganisationId("institute");
        LocalDate day = LocalDate.of(2026, 2, 2);
        DirectiveTerms terms = new DirectiveTerms(
                List.of(Directive.Condition.PRICE_WITHIN_LIMIT),
                Optional.of(Money.of("900.00")),
                Optional.empty(),
                "invented");
        RegisterAct proposed = new DirectiveAct.Proposed(key.key(), day, Optional.empty(), Optional.empty(), terms);
        registry.importRegister(
                key,
                List.of(
                        imported("one", institute, day, proposed),
                        imported("other", institute, day, new DirectiveAct.Confirmed(new ActNumber(1)))));
    }

    private static Imported imported(String person, OrganisationId organisation, LocalDate day, RegisterAct act) {
        Performer by = new Performer(new PersonId(person), organisation, Role.DEPARTMENT_HEAD);
        return new Imported(new ProposedAct(0, day, by, act), day.atTime(9, 0).toInstant(ZoneOffset.UTC), newCommand());
    }

    /// The number of a person who has no file.
    public static int nobodyYet() {
        return BORN.getAndIncrement();
    }

    public static Intention opened(CaseFileId file, String familyName, String givenName) {
        return opened(file, registered(BORN.getAndIncrement(), familyName, givenName));
    }

    /// The same for the person of that number, 0 to 4 989 999.
    public static Intention opened(CaseFileId file, int person) {
        return opened(file, registered(person, "Peeters", "Zoé"));
    }

    private static Intention opened(CaseFileId file, PersonAct.Registered registered) {
        return Intention.of(newCommand(), PHYSICIAN, opening(file, registered));
    }

    /// What opens the file of somebody new.
    public static InFile opening(CaseFileId file) {
        return opening(file, registered(BORN.getAndIncrement(), "Peeters", "Zoé"));
    }

    private static InFile opening(CaseFileId file, PersonAct.Registered registered) {
        return new InFile(
                file,
                0,
                List.of(
                        by(PHYSICIAN, 0, INCAPABLE_FROM, registered),
                        by(PHYSICIAN, 0, INCAPABLE_FROM, recognised()),
                        by(PHYSICIAN, 0, INCAPABLE_FROM, new TrajectoryAct.Proposed("invented"))));
    }

    /// The coordinator plans the first contact, in the thread of the trajectory.
    public static InFile contactPlanned(CaseFileId file, int seenHead, Viewer by) {
        return new InFile(
                file,
                seenHead,
                List.of(by(
                        by,
                        TRAJECTORY,
                        INCAPABLE_FROM.plusDays(9),
                        new TrajectoryAct.FirstContactPlanned(
                                INCAPABLE_FROM.plusDays(15), ContactMode.VIDEO, Optional.empty()))));
    }

    public static InFile contactHeld(CaseFileId file, int seenHead) {
        return new InFile(
                file,
                seenHead,
                List.of(by(
                        COORDINATOR,
                        TRAJECTORY,
                        INCAPABLE_FROM.plusDays(15),
                        new TrajectoryAct.FirstContactHeld(
                                ContactMode.VIDEO, Orientation.values()[0], false, "“quotes” \\ and\nlines"))));
    }

    /// The person moves: an act about the file as a whole, without consequences for any thread.
    public static InFile moved(CaseFileId file, int seenHead) {
        return new InFile(
                file,
                seenHead,
                List.of(by(
                        COORDINATOR,
                        0,
                        INCAPABLE_FROM.plusDays(9),
                        new PersonAct.DetailsChanged("Peeters", "Zoé", Language.NL, "Gent"))));
    }

    /// The coordinator says that the person has another number: they register men alone.
    public static InFile numberProposed(
            CaseFileId file, int seenHead, NationalNumber number, LocalDate born, NumberChangeCause cause) {
        return inFile(
                file,
                seenHead,
                COORDINATOR,
                new PersonAct.NumberChangeProposed(number, born, Sex.MALE, cause, "seen on the card"));
    }

    public static InFile numberConfirmed(CaseFileId file, int seenHead, int proposal) {
        return inFile(file, seenHead, COLLEAGUE, new PersonAct.NumberChangeConfirmed(new ActNumber(proposal)));
    }

    public static InFile annulmentAsked(CaseFileId file, int seenHead, int act) {
        return inFile(file, seenHead, COORDINATOR, new CorrectionAct.AnnulmentAsked(new ActNumber(act), "by mistake"));
    }

    public static InFile annulmentConfirmed(CaseFileId file, int seenHead, int request) {
        return inFile(file, seenHead, COLLEAGUE, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request)));
    }

    /// A physician writes down what only physicians read.
    public static InFile medicalGrounds(CaseFileId file, int seenHead) {
        return inFile(file, seenHead, PHYSICIAN, new AssessmentAct.MedicalGroundsRecorded(Sealed.readable(GROUNDS)));
    }

    private static InFile inFile(CaseFileId file, int seenHead, Viewer viewer, Act act) {
        return new InFile(file, seenHead, List.of(by(viewer, 0, INCAPABLE_FROM.plusDays(9), act)));
    }

    /// The coordinator enters that the person stopped the trajectory at the counter.
    public static InFile stoppedAtTheCounter(CaseFileId file, int seenHead) {
        Performer person =
                COORDINATOR.entering(file, registers(), Channel.COUNTER, new Proof("counter 4", Optional.empty()));
        return new InFile(
                file,
                seenHead,
                List.of(new ProposedAct(
                        TRAJECTORY, INCAPABLE_FROM.plusDays(9), person, new TrajectoryAct.Stopped(Optional.empty()))));
    }

    /// Incapacity ended before it began: an act out of turn.
    public static InFile impossible(CaseFileId file, int seenHead) {
        return new InFile(
                file,
                seenHead,
                List.of(by(COORDINATOR, TRAJECTORY, INCAPABLE_FROM.plusDays(9), new TrajectoryAct.IntakeHeld("no"))));
    }

    private static ProposedAct by(Viewer viewer, int thread, LocalDate day, Act act) {
        return new ProposedAct(thread, day, viewer.performer(), act);
    }

    private static PersonAct.Registered registered(int person, String familyName, String givenName) {
        LocalDate born = LocalDate.of(1970, 1, 1).plusDays(person % 10_000);
        String nine = "%02d%02d%02d%03d"
                .formatted(born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth(), 1 + 2 * (person / 10_000));
        return new PersonAct.Registered(
                NationalNumber.ofNineDigits(nine, false),
                familyName,
                givenName,
                born,
                Sex.MALE,
                Language.FR,
                "Namur",
                FUND);
    }

    private static IncapacityAct.Recognised recognised() {
        return new IncapacityAct.Recognised(
                INCAPABLE_FROM.plusDays(120), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty());
    }

    private static Organisation organisation(OrganisationId id, OrganisationKind kind) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> names.put(language, id.key()));
        return new Organisation(id, kind, names);
    }
}
