// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.Law;
import be.passerelle.law.finding.Reason;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.log.AlreadyHasFile;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.procedure.ClosedAct;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Where people work with files. Every reading asks [Access] and is noted; every act goes through the
/// [Registry].
public final class Desk {

    private final FileStore files;
    private final NotedSearch search;
    private final AccessLog accessLog;
    private final Registry registry;
    private final Law law;
    private final KnownRegisters registers;
    private final InstallationClock clock;
    private final Supplier<UUID> identifiers;

    /// @param identifiers where new files get theirs from: each another, and none that can be guessed
    public Desk(
            FileStore files,
            NotedSearch search,
            AccessLog accessLog,
            Registry registry,
            Law law,
            KnownRegisters registers,
            InstallationClock clock,
            Supplier<UUID> identifiers) {
        this.files = files;
        this.search = search;
        this.accessLog = accessLog;
        this.registry = registry;
        this.law = law;
        this.registers = registers;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    /// A file on the desk of somebody who may look at it.
    ///
    /// @param file the file as it is asked for: now, or as known and true on earlier days; without the
    ///     threads that the viewer has nothing to do with
    /// @param access what the viewer may see of it, decided on the file as it is now
    /// @param head the number of its last act now
    /// @param day the day that next acts and rights are computed for
    public record OnDesk(CaseFile file, Access access, int head, LocalDate day) {

        /// Whether all there is to say is that the file was erased.
        public boolean isErased() {
            return file.isErased();
        }

        /// The acts that the viewer may see, in order.
        public List<RecordedAct> acts() {
            return access.seen(file.acts());
        }

        /// A reason as the viewer may know it: without what it draws from acts that they may not read. An act that is
        /// only about to be recorded is the viewer's own.
        public Reason seen(Reason reason) {
            return reason.readBy(number ->
                    number > head || file.act(number).flatMap(access::seen).isPresent());
        }

        /// The acts that cannot be read and that the viewer may know of, in order.
        public List<IllegibleAct> illegible() {
            return file.illegible().stream().filter(access::sees).toList();
        }
    }

    /// Opens a file for reading. Empty when there is none, or when the viewer has no ground: the two are
    /// told apart in the access log alone. An erased file comes, with nothing in it, to those who worked in it.
    public Optional<OnDesk> open(Viewer viewer, CaseFileId id) {
        return open(viewer, id, Optional.empty(), Optional.empty());
    }

    /// Opens those of several files that the viewer has a ground to look at, as they are now, for a list of them.
    public List<OnDesk> open(Viewer viewer, List<CaseFileId> ids) {
        return open(viewer, ids, Operation.LIST);
    }

    /// The same for a system that is told what came in them.
    public List<OnDesk> follow(Viewer viewer, List<CaseFileId> ids) {
        return open(viewer, ids, Operation.FOLLOW);
    }

    /// Nobody asked for one of these files: there is nothing to refuse, and nothing that is sealed to open.
    private List<OnDesk> open(Viewer viewer, List<CaseFileId> ids, Operation operation) {
        LocalDate today = clock.today();
        List<OnDesk> opened = new ArrayList<>();
        Map<CaseFileId, Optional<Ground>> grounds = new LinkedHashMap<>();
        for (CaseFile file : files.read(ids, Set.of(KeyKind.CONTENT))) {
            if (file.isErased()) {
                continue; // nobody reads anything of it: it is not opened
            }
            Access access = Access.of(viewer, file, law, today);
            if (access.maySee()) {
                grounds.put(file.id(), access.ground());
                opened.add(new OnDesk(access.narrowed(file), access, file.head(), today));
            }
        }
        accessLog.note(viewer, operation, grounds);
        return List.copyOf(opened);
    }

    /// Opens a file as it was known at an instant and true on a day; today when they are not given.
    public Optional<OnDesk> open(Viewer viewer, CaseFileId id, Optional<Instant> knownOn, Optional<LocalDate> trueOn) {
        Optional<CaseFile> read = files.read(id, KeyKind.askedBy(viewer.role()));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        CaseFile now = read.get();
        Access access = Access.of(viewer, now, law, clock.today());
        accessLog.note(viewer, id, reading(access, now), access.ground());
        if (!access.maySee()) {
            return Optional.empty();
        }
        if (now.isErased()) {
            return Optional.of(new OnDesk(now, access, now.head(), clock.today()));
        }
        CaseFile known = knownOn.map(now::knownOn).orElse(now);
        CaseFile seen = trueOn.map(known::trueOn).orElse(known);
        LocalDate day = trueOn.orElseGet(
                () -> knownOn.map(k -> LocalDate.ofInstant(k, Registry.BELGIUM)).orElseGet(clock::today));
        return Optional.of(new OnDesk(access.narrowed(seen), access, now.head(), day));
    }

    /// Sealed grounds are opened with the file by whoever reads them; it is told apart from a reading.
    private static Operation reading(Access access, CaseFile file) {
        boolean medical = access.reads(Compartment.MEDICAL)
                && access.seen(file.acts()).stream()
                        .anyMatch(act -> ActType.of(act.act()).compartment() == Compartment.MEDICAL);
        return medical ? Operation.READ_MEDICAL : Operation.READ;
    }

    /// A file that the viewer just opened, as its first acts leave it: it need not be read.
    public OnDesk opened(Viewer viewer, CaseFileId id, List<RecordedAct> acts) {
        CaseFile file = CaseFile.of(id, acts);
        Access access = Access.of(viewer, file, law, clock.today());
        return new OnDesk(access.narrowed(file), access, file.head(), clock.today());
    }

    /// A file that does not exist yet, for somebody who may open one. Nothing is noted: there is nobody's
    /// file yet.
    public Optional<OnDesk> openNew(Viewer viewer, CaseFileId id) {
        if (files.read(id).isPresent()) {
            return Optional.empty();
        }
        CaseFile none = CaseFile.of(id, List.of());
        Access access = Access.of(viewer, none, law, clock.today());
        return access.maySee() ? Optional.of(new OnDesk(none, access, 0, clock.today())) : Optional.empty();
    }

    /// The viewer's own file, for an insured person.
    public Optional<CaseFileId> ownFile(Viewer viewer) {
        return viewer.self().flatMap(files::ofNationalNumber);
    }

    /// What a search names.
    ///
    /// @param more whether there are others, which are not named
    public record Found(List<FileSearch.Hit> hits, boolean more) {}

    /// Finds files; each that is named is noted in its access log, and no other. Whoever sees national numbers masked
    /// finds nobody by one: a search would confirm the whole of it.
    ///
    /// @throws TooManySearches when too many searches by national number found nobody
    public Found find(Viewer viewer, String typed, int limit) {
        if (NationalNumber.parse(typed.strip()).isPresent() && !AccessTable.readsNationalNumber(viewer.role())) {
            return new Found(List.of(), false);
        }
        List<FileSearch.Hit> all = search.find(viewer, typed, limit + 1);
        List<FileSearch.Hit> named = all.stream().limit(limit).toList();
        accessLog.noteNamed(
                viewer,
                Operation.SEARCH_RESULT,
                named.stream().map(FileSearch.Hit::file).toList());
        return new Found(named, all.size() > limit);
    }

    /// Everything that may or must come next in a file, by anybody.
    public List<NextAct> next(OnDesk desk) {
        return Procedure.next(desk.file(), law, registers(), desk.day());
    }

    /// What the viewer can do now: the acts of their role and organisation that are open today.
    public List<NextAct> offered(OnDesk desk) {
        Viewer viewer = desk.access().viewer();
        return next(desk).stream()
                .filter(n -> desk.access().performs(n.role()))
                .filter(n -> n.isDoableOn(desk.day()))
                .filter(n -> n.isFor(viewer.person(), viewer.organisation()))
                .toList();
    }

    /// What the viewer's role cannot do now, and why not.
    public List<ClosedAct> closed(OnDesk desk) {
        return Procedure.closed(desk.file(), desk.access().viewer().role(), law, registers(), desk.day());
    }

    /// The refusals that stand against an act; empty when it may be recorded.
    public List<Refusal> check(OnDesk desk, ProposedAct proposed) {
        return Procedure.accepts(desk.file(), proposed, law, registers(), clock.today());
    }

    /// What acts will change, if they are accepted. [Consequences#seen] says in short what of it is shown.
    public Preview preview(OnDesk desk, List<ProposedAct> acts) {
        return Preview.of(desk.file(), acts, law, registers(), clock.today());
    }

    /// Records acts in one file; noted in its access log, whatever becomes of it.
    public Outcome record(Viewer viewer, CommandId command, CaseFileId id, int seenHead, List<ProposedAct> acts) {
        return record(viewer, command, new InFile(id, seenHead, acts));
    }

    /// Records acts in one file; noted in its access log in the same transaction, so that no act is there
    /// without its line. On what is read under the lock everything is decided at once: whether the viewer
    /// may look, whether the file moved on, whether the acts may be recorded.
    public Outcome record(Viewer viewer, CommandId command, InFile inFile) {
        return registry.record(Intention.of(command, viewer, inFile));
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

    /// Opens a file for a person; the same command opens it once. Who may not open it learns nothing from
    /// the answer: that somebody has a file says that they are on sickness benefit.
    ///
    /// @param shown what was shown that this changes, as for [InFile#shown]
    public Opening openFile(
            Viewer viewer,
            CommandId command,
            LocalDate happenedOn,
            PersonAct.Registered person,
            Optional<String> shown) {
        CaseFileId id = new CaseFileId(identifiers.get());
        ProposedAct act = new ProposedAct(0, happenedOn, viewer.performer(), person);
        Optional<Outcome> refused = refusedToOpen(viewer, id, act);
        if (refused.isPresent()) {
            return new Opening.Answered(id, refused.get());
        }
        Optional<Opening> before = alreadyOpen(viewer, command, act, person.nationalNumber());
        if (before.isPresent()) {
            return before.get();
        }
        try {
            InFile opening = new InFile(id, 0, false, shown, List.of(act));
            return new Opening.Answered(id, record(viewer, command, opening));
        } catch (AlreadyHasFile e) {
            return alreadyOpen(viewer, command, act, person.nationalNumber()).orElseThrow(() -> e);
        }
    }

    private Optional<Outcome> refusedToOpen(Viewer viewer, CaseFileId id, ProposedAct act) {
        LocalDate today = clock.today();
        CaseFile none = CaseFile.of(id, List.of());
        if (!Access.of(viewer, none, law, today).maySee()) {
            return Optional.of(new Outcome.NoAccess(id));
        }
        List<Refusal> refusals = Procedure.accepts(none, act, law, registers(), today);
        return refusals.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Refused(id, 0, refusals));
    }

    private Optional<Opening> alreadyOpen(Viewer viewer, CommandId command, ProposedAct act, NationalNumber number) {
        Optional<CaseFile> there = files.ofNationalNumber(number).flatMap(id -> files.read(id));
        return there.map(file -> {
            Access access = Access.of(viewer, file, law, clock.today());
            accessLog.note(viewer, file.id(), Operation.RECORD, access.ground());
            Optional<RecordedAct> own =
                    file.act(1).filter(o -> o.command().equals(command) && o.by().equals(viewer.performer()));
            if (own.isEmpty()) {
                return new Opening.AlreadyOpen(access.maySee() ? Optional.of(file.id()) : Optional.empty());
            }
            RecordedAct opening = own.get();
            boolean same =
                    opening.act().equals(act.act()) && opening.happenedOn().equals(act.happenedOn());
            return new Opening.Answered(
                    file.id(),
                    same ? new Outcome.AlreadyRecorded(List.of(opening)) : new Outcome.CommandReused(command));
        });
    }

    /// Who looked at the file, for those who may know it. Looking at the log is noted too.
    ///
    /// @param before only days before this one; empty for the latest
    /// @param most how many days
    public AccessLog.Days accesses(OnDesk desk, Optional<LocalDate> before, int most) {
        if (!desk.access().reads(Compartment.ACCESS_LOG)) {
            return new AccessLog.Days(List.of(), Optional.empty());
        }
        accessLog.note(
                desk.access().viewer(),
                desk.file().id(),
                Operation.READ_ACCESS_LOG,
                desk.access().ground());
        return accessLog.days(desk.file().id(), before, most);
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
