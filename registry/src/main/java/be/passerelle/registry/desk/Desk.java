// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.Numbering;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.ToldNumbers;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.OneFileEach;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.representation.Reviewers;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.Law;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.copy.OwnCopy;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.procedure.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where people work with files. Every reading asks [Access] and is noted; every act goes through the
/// [Registry].
public final class Desk {

    private final FileStore files;
    private final NotedSearch search;
    private final AccessLog accessLog;
    private final Emergencies emergencies;
    private final Registry registry;
    private final Law law;
    private final KnownRegisters registers;
    private final InstallationClock clock;
    private final Numbering numbering;
    private final FileOpening opening;
    private final OtherNumbers numbers;

    /// @param numbering what gives the numbers that acts are told by
    /// @param identifiers where new files get theirs from: each another, and none that can be guessed
    public Desk(
            FileStore files,
            NotedSearch search,
            AccessLog accessLog,
            Emergencies emergencies,
            Registry registry,
            Law law,
            KnownRegisters registers,
            InstallationClock clock,
            Numbering numbering,
            Supplier<UUID> identifiers) {
        this.files = files;
        this.search = search;
        this.accessLog = accessLog;
        this.emergencies = emergencies;
        this.registry = registry;
        this.law = law;
        this.registers = registers;
        this.clock = clock;
        this.numbering = numbering;
        this.numbers = new OtherNumbers(this, files, accessLog);
        this.opening = new FileOpening(this, files, search, accessLog, registry, identifiers);
    }

    /// Opens a file for reading. Empty when there is none, or when the viewer has no ground: the two
    /// are told apart in the access log alone. An erased file comes, with nothing in it, to those who
    /// worked in it.
    public Optional<SeenFile> open(Viewer viewer, CaseFileId id) {
        return open(viewer, id, Optional.empty(), Optional.empty());
    }

    /// Opens those of several files that the viewer has a ground to look at, as they are now, for a
    /// list of them.
    public List<SeenFile> open(Viewer viewer, List<CaseFileId> ids) {
        return open(viewer, ids, Operation.LIST);
    }

    /// The same for a system that is told what came in them.
    public List<SeenFile> follow(Viewer viewer, List<CaseFileId> ids) {
        return open(viewer, ids, Operation.FOLLOW);
    }

    /// Nobody asked for one of these files: there is nothing to refuse, and nothing that is sealed to
    /// open.
    private List<SeenFile> open(Viewer viewer, List<CaseFileId> ids, Operation operation) {
        LocalDate today = clock.today();
        Registers known = registers.on(today);
        List<SeenFile> opened = new ArrayList<>();
        Map<CaseFileId, Optional<Ground>> grounds = new LinkedHashMap<>();
        for (CaseFile file : files.read(ids, Set.of(KeyKind.CONTENT))) {
            if (file.isErased()) {
                continue; // nobody reads anything of it: it is not opened
            }
            Access access = Access.of(viewer, file, law, today);
            if (access.maySee()) {
                grounds.put(file.id(), access.ground());
                opened.add(SeenFile.now(access, new FileOnDay(file, law, known, today), numbering));
            }
        }
        accessLog.note(viewer, operation, grounds);
        return List.copyOf(opened);
    }

    /// Opens a file as it was known at an instant and true on a day; today when they are not given. What is
    /// sealed in it stays sealed.
    public Optional<SeenFile> open(
            Viewer viewer, CaseFileId id, Optional<Instant> knownOn, Optional<LocalDate> trueOn) {
        Optional<CaseFile> read = found(viewer, id);
        Optional<Access> access = read.map(file -> access(viewer, file));
        access.ifPresent(decided -> accessLog.note(viewer, id, Operation.READ, decided.ground()));
        return access.filter(Access::maySee).flatMap(decided -> read.map(file -> seen(decided, file, knownOn, trueOn)));
    }

    /// A file, and one of its acts with what is sealed in it.
    ///
    /// @param act empty where there is none with that number, or the viewer may not see it
    public record WithAct(SeenFile file, Optional<RecordedAct> act) {}

    /// Opens a file, and what is sealed in one of its acts, for whoever reads that: noted as an opening of it,
    /// and as a reading where nothing that is sealed is given. In the file all of it stays sealed.
    public Optional<WithAct> openSealed(Viewer viewer, CaseFileId id, int act) {
        Optional<CaseFile> read = found(viewer, id);
        Optional<Access> access = read.map(file -> access(viewer, file));
        Optional<SeenFile> seen =
                access.filter(Access::maySee).flatMap(decided -> read.map(file -> seen(decided, file)));
        Optional<RecordedAct> given = seen.flatMap(file -> file.act(act)).map(held -> unsealed(viewer, held));
        boolean opened =
                given.filter(each -> ActType.of(each.act()).isOpen(each.act())).isPresent();
        access.ifPresent(decided ->
                accessLog.note(viewer, id, opened ? Operation.READ_MEDICAL : Operation.READ, decided.ground()));
        return seen.map(file -> new WithAct(file, given));
    }

    /// The act as whoever may open it reads it: a file is read without what is sealed in it, so it is read
    /// again, and access decided on that.
    private RecordedAct unsealed(Viewer viewer, RecordedAct held) {
        return Optional.of(viewer.keys())
                .filter(_ -> ActType.of(held.act()).seals())
                .flatMap(keys -> files.read((CaseFileId) held.stream(), keys))
                .flatMap(file -> seen(access(viewer, file), file).act(held.number()))
                .orElse(held);
    }

    /// Of what is not there, there is no access log for it to stand in.
    private Optional<CaseFile> found(Viewer viewer, CaseFileId id) {
        Optional<CaseFile> read = files.read(id);
        if (read.isEmpty()) {
            search.foundNoFile(viewer);
        }
        return read;
    }

    private SeenFile seen(Access access, CaseFile now, Optional<Instant> knownOn, Optional<LocalDate> trueOn) {
        if (now.isErased() || (knownOn.isEmpty() && trueOn.isEmpty())) {
            return seen(access, now);
        }
        CaseFile known = knownOn.map(now::knownOn).orElse(now);
        CaseFile then = trueOn.map(known::trueOn).orElse(known);
        LocalDate day = trueOn.orElseGet(
                () -> knownOn.map(k -> LocalDate.ofInstant(k, Registry.BELGIUM)).orElseGet(clock::today));
        return SeenFile.of(access, new FileOnDay(then, law, registers(), day), now, numbering);
    }

    /// What the viewer may see and do: where it is closed to them, as who opened it in an emergency, if they
    /// did.
    private Access access(Viewer viewer, CaseFile file) {
        LocalDate today = clock.today();
        Access access = Access.of(viewer, file, law, today);
        Viewer asked = viewer.inEmergency(() -> !access.maySee(), emergencies::openedBy);
        return asked.equals(viewer) ? access : Access.of(asked, file, law, today);
    }

    /// What the viewer recorded themselves with that command, in a file that may be closed to them since: their
    /// ground may have ended with it. Nothing else of the file is told.
    public Optional<ActType<?>> recordedThemselves(Viewer viewer, CaseFileId id, CommandId command) {
        return files.read(id).stream()
                .flatMap(file -> file.acts().stream())
                .filter(act -> act.command().equals(command) && act.by().equals(viewer.performer()))
                .findFirst()
                .map(act -> ActType.of(act.act()));
    }

    /// A file that the viewer just opened, as its first acts leave it: it need not be read.
    public SeenFile opened(Viewer viewer, CaseFileId id, List<RecordedAct> acts) {
        CaseFile file = CaseFile.of(id, acts);
        Access access = Access.of(viewer, file, law, clock.today());
        return seen(access, file);
    }

    /// A file that does not exist yet, for somebody who may open one: also under the identifier of one that is
    /// closed to them, which would else be told from none. Nothing is noted: there is nobody's file yet.
    public Optional<SeenFile> openNew(Viewer viewer, CaseFileId id) {
        CaseFile none = CaseFile.of(id, List.of());
        Access access = Access.of(viewer, none, law, clock.today());
        return access.maySee() ? Optional.of(seen(access, none)) : Optional.empty();
    }

    /// The file as it is now, for whoever may look at it.
    SeenFile seen(Access access, CaseFile file) {
        return SeenFile.now(access, new FileOnDay(file, law, registers(), clock.today()), numbering);
    }

    /// The viewer's own file, for an insured person; that of whom they represent, for a representative.
    public Optional<CaseFileId> ownFile(Viewer viewer) {
        return files.of(viewer);
    }

    /// What a search names.
    ///
    /// @param more whether there are others, which are not named
    public record Found(List<SeenFile> files, boolean more) {}

    /// Finds files. Each is asked again whether the viewer may look at it: lists may be behind by a
    /// moment. Each that is
    /// named is noted in its access log, and no other. Whoever sees national numbers masked
    /// finds nobody by one: a search would confirm the whole of it.
    ///
    /// @throws TooManySearches when too many searches by national number found nobody
    public Found find(Viewer viewer, String typed, int limit) {
        if (NationalNumber.parse(typed.strip()).isPresent()
                && !RoleTable.of(viewer.role()).fields().contains(IdentityField.NATIONAL_NUMBER)) {
            return new Found(List.of(), false);
        }
        List<CaseFileId> all = search.find(viewer, typed, limit + 1);
        List<CaseFileId> named = all.stream().limit(limit).toList();
        List<SeenFile> opened = new ArrayList<>(open(viewer, named, Operation.SEARCH_RESULT));
        opened.sort(Comparator.comparingInt(file -> named.indexOf(file.id())));
        return new Found(List.copyOf(opened), all.size() > limit);
    }

    /// Records acts in one file; noted in its access log, whatever becomes of it.
    public Outcome record(Viewer viewer, CommandId command, CaseFileId id, int seenHead, List<ProposedAct> acts) {
        return record(viewer, command, new InFile(id, seenHead, acts));
    }

    /// Records acts in one file; noted in its access log in the same transaction, so that no act is
    /// there without its line. On what is read under the lock everything is decided at once: whether
    /// the viewer may look, whether the file moved on, whether the acts may be recorded.
    public Outcome record(Viewer viewer, CommandId command, InFile inFile) {
        return record(viewer, command, List.of(inFile));
    }

    /// Records acts in several files at once, all or none; noted in the access log of each, whatever becomes of
    /// it.
    ///
    /// @throws TooManySearches when an act says a national number, and too many were tried
    public Outcome record(Viewer viewer, CommandId command, List<InFile> inFiles) {
        ToldActs told = new ToldActs(file -> numbers(viewer, file));
        Intention intention = new Intention(
                command, viewer, inFiles.stream().map(told::recorded).toList());
        return told.outcome(decided(
                viewer,
                inFiles.stream().flatMap(inFile -> inFile.acts().stream()),
                () -> numbers.recorded(viewer, inFiles, () -> registry.record(intention)),
                outcome -> outcome instanceof Outcome.Refused refused && tellsOfNumber(refused.refusals()),
                Outcome.Recorded.class::isInstance));
    }

    /// The refusals that stand against an act in a file that somebody opened; empty when it may be recorded.
    /// One that tells whose a national number is counts as a try of one.
    ///
    /// @throws TooManySearches when there were too many
    public List<Refusal> check(SeenFile file, ProposedAct proposed) {
        return decided(
                file.access().viewer(),
                Stream.of(proposed),
                () -> numbers.refusals(file, proposed),
                Desk::tellsOfNumber,
                _ -> false);
    }

    private static boolean tellsOfNumber(List<Refusal> refusals) {
        return Reviewers.areToldOf(refusals) || OneFileEach.isToldOf(refusals);
    }

    /// What may tell of a number that an act says is decided as a look for it.
    private <T> T decided(
            Viewer viewer,
            Stream<ProposedAct> acts,
            Supplier<T> deciding,
            Predicate<T> tells,
            Predicate<T> isRecorded) {
        int said = (int) acts.filter(proposed ->
                        proposed.act() instanceof RepresentationAct.Recorded || OneFileEach.isAskedBy(proposed.act()))
                .count();
        return said > 0 ? search.decided(viewer, said, deciding, tells, isRecorded) : deciding.get();
    }

    /// The numbers that the acts of a file have for a viewer.
    public ToldNumbers numbers(Viewer viewer, CaseFileId file) {
        return ToldNumbers.to(viewer, file, numbering);
    }

    /// What became of the wish to open a file for a person.
    public sealed interface Opening {

        /// The registry answered: recorded now or before, or refused.
        record Answered(CaseFileId file, Outcome outcome) implements Opening {}

        /// There is one already, and there is one for each person.
        ///
        /// @param file which one, when the viewer may look at it
        record AlreadyOpen(Optional<CaseFileId> file) implements Opening {}
    }

    /// Opens a file for a person; the same command opens it once. Who may not open it learns nothing
    /// from the answer: that somebody has a file says that they are on sickness benefit.
    ///
    /// @param shown what was shown that this changes, as for [InFile#shown]
    public Opening openFile(
            Viewer viewer,
            CommandId command,
            LocalDate happenedOn,
            PersonAct.Registered person,
            Optional<String> shown) {
        return opening.openFile(viewer, command, happenedOn, person, shown);
    }

    /// All that an insured person may read of their own file, to take it along. It is noted first, so that the
    /// copy tells of itself. Empty when they have none, or it was erased.
    public Optional<OwnCopy> copy(Viewer viewer) {
        return ownFile(viewer)
                .filter(_ -> RoleTable.of(viewer.role()).may(Power.TAKE_A_COPY)
                        && viewer.assurance().compareTo(AccessTable.assurance(Power.TAKE_A_COPY)) >= 0)
                .flatMap(id -> files.read(id, viewer.keys()))
                .filter(file -> !file.isErased())
                .filter(file -> Access.of(viewer, file, law, clock.today()).maySee())
                .map(file -> seen(Access.of(viewer, file, law, clock.today()), file))
                .flatMap(seen -> OwnCopies.of(seen, accessLog, emergencies));
    }

    /// Who looked at the file, for those who may know it. Looking at the log is noted too.
    ///
    /// @param before only days before this one; empty for the latest
    /// @param most how many days
    public AccessLog.Days accesses(SeenFile file, Optional<LocalDate> before, int most) {
        if (!file.reads(Compartment.ACCESS_LOG)) {
            return new AccessLog.Days(List.of(), Optional.empty());
        }
        accessLog.note(
                file.access().viewer(),
                file.id(),
                Operation.READ_ACCESS_LOG,
                file.access().ground());
        return WhoLooked.of(file, emergencies).days(at -> accessLog.days(file.id(), at, most), before, most);
    }

    /// Who looked at files, line by line.
    public AccessEvents accessEvents() {
        return new AccessEvents(accessLog, files);
    }

    public Law law() {
        return law;
    }

    /// The registers as they stand today.
    public Registers registers() {
        return registers.on(clock.today());
    }

    public InstallationClock clock() {
        return clock;
    }
}
