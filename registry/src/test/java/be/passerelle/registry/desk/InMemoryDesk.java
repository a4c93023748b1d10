// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.retention.RetentionRule;
import be.passerelle.registry.Imported;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.NumberTries;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.activity.Activity;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.feed.EventFeed;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.memory.InMemoryFollowedLog;
import be.passerelle.registry.memory.InMemoryLog;
import be.passerelle.registry.memory.InMemoryNumberTries;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.StoredRow;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A whole desk in memory: log, files, search, worklists, access log, and a clock that the test moves.
public final class InMemoryDesk implements FileStore, FileSearch, Trainees {

    private final TestClock clock;
    private final InMemoryLog log;
    private final BreakableAccessLog accesses;
    private final Set<CaseFileId> files = new LinkedHashSet<>();
    private final Map<Asked, Known> opened = new ConcurrentHashMap<>();
    private final Law law = LawInForce.read();
    private final Registry registry;
    private final Desk desk;
    private final SecurityEvents securityEvents;
    private final InMemoryEmergencies emergencies;
    private final EmergencyDesk emergencyDesk;
    private final NumberTries tries;
    private final WorkDesk work;
    private final EventFeed events;
    private final Activity activity;
    private List<RetentionRule> retention = List.of();
    private int reads;

    public InMemoryDesk(LocalDate today) {
        clock = new TestClock(today);
        log = new InMemoryLog(clock::now);
        accesses = new BreakableAccessLog(log.accesses());
        registry = new Registry(logThatNotes(), law, Invented.registers());
        securityEvents = log.securityEvents();
        tries = new InMemoryNumberTries(clock::now);
        NotedSearch search = new NotedSearch(this, securityEvents, tries, NotedSearch.USUALLY_IN_VAIN);
        emergencies = new InMemoryEmergencies(accesses, clock::now);
        emergencyDesk = new EmergencyDesk(emergencies, this, search, securityEvents, law, clock);
        desk = over(search);
        work = new WorkDesk(new InMemoryWorklists(this), desk, accesses);
        InMemoryFollowedLog followed = new InMemoryFollowedLog(log);
        events = new EventFeed(new InMemoryFeed(this, followed), desk);
        activity = new InMemoryActivity(followed);
    }

    public Desk desk() {
        return desk;
    }

    /// The write path, without a desk before it.
    Registry registry() {
        return registry;
    }

    /// A desk that looks for files otherwise.
    Desk over(NotedSearch search) {
        var registers = Invented.registers();
        var numbers = new InMemoryNumbering();
        return new Desk(
                this, search, accesses, emergencies, registry, law, registers, clock, numbers, UUID::randomUUID);
    }

    /// The registers as streams of the same log, with those that files are checked against recorded in them.
    public RegisterDesk registerDesk() {
        RegisterNeed.Count needs = new InMemoryNeeds(this);
        RegisterDesk keeping = new RegisterDesk(
                () -> log.transaction(LogTransaction::registers),
                registry,
                clock,
                () -> {},
                needs,
                (viewer, _, limit) -> find(viewer, "", limit).stream()
                        .flatMap(id -> read(id)
                                .flatMap(f -> f.state(Insured.PERSON).person())
                                .stream()
                                .map(person -> new RegisterNeed.Named(id, person.listed())))
                        .toList(),
                new Undecided(this, law, needs),
                accesses,
                new NotedSearch(this, securityEvents, tries, NotedSearch.USUALLY_IN_VAIN),
                securityEvents);
        Invented.record(registry);
        return keeping;
    }

    public EmergencyDesk emergencyDesk() {
        return emergencyDesk;
    }

    public ErasureDesk erasureDesk() {
        return new ErasureDesk(
                new Erasures(logThatNotes(), log::rows, law),
                this,
                new NotedSearch(this, securityEvents, tries, NotedSearch.USUALLY_IN_VAIN),
                accesses,
                clock,
                today -> InMemoryRetention.found(retention, files(), log, today));
    }

    /// From now on these rules of retention are in force, instead of none.
    public void keepBy(List<RetentionRule> rules) {
        retention = List.copyOf(rules);
    }

    /// A file as it was kept elsewhere.
    public void importFile(CaseFileId file, List<Imported> acts) {
        registry.importFile(file, acts);
    }

    /// Destroys the keys of a file as somebody does by hand, without any act.
    public void destroyKeys(CaseFileId file) {
        log.transaction(tx -> {
            tx.erase(file);
            return file;
        });
    }

    public RepresentedFiles represented() {
        return new RepresentedFiles(this, law, clock);
    }

    public WorkDesk work() {
        return work;
    }

    public EventFeed events() {
        return events;
    }

    public Activity activity() {
        return activity;
    }

    /// How often a file was read until now, under a lock or not.
    public int reads() {
        return reads;
    }

    /// The hash of a row.
    byte[] hash(CaseFileId file, int number) {
        return log.stored(file, Set.of()).rows().get(number - 1).hash();
    }

    public TestClock clock() {
        return clock;
    }

    public SecurityEvents securityEvents() {
        return securityEvents;
    }

    public AccessLog accessLog() {
        return accesses;
    }

    /// From now on nothing can be noted.
    public void breakAccessLog() {
        accesses.breakDown();
    }

    /// Every file, in the order in which they were opened.
    public List<CaseFile> files() {
        return files.stream().flatMap(id -> read(id).stream()).toList();
    }

    /// What lists and search show of a file today.
    Projection projection(CaseFile file) {
        return Projection.of(file, law, Invented.registers(), clock.today());
    }

    boolean maySee(Viewer viewer, CaseFile file) {
        return Access.of(viewer, file, law, clock.today()).maySee();
    }

    @Override
    public Optional<CaseFile> read(CaseFileId id, Set<KeyKind> keys) {
        reads++;
        StoredStream stored = log.stored(id, keys);
        return stored.rows().isEmpty() ? Optional.empty() : Optional.of(opened(id, stored));
    }

    /// What its rows say, opened once: rows are only ever added, and nothing but them and how it stands with
    /// each key decides what can be read.
    private CaseFile opened(CaseFileId id, StoredStream stored) {
        Asked asked = new Asked(
                id, stored.keys().content().getClass(), stored.keys().medical().getClass());
        Known known = opened.get(asked);
        if (known == null || known.rows() != stored.rows().size()) {
            known = new Known(stored.rows().size(), CaseFiles.of(id, stored));
            opened.put(asked, known);
        }
        return known.file();
    }

    private record Asked(
            CaseFileId file, Class<? extends KeyRing.State> content, Class<? extends KeyRing.State> medical) {}

    private record Known(int rows, CaseFile file) {}

    @Override
    public List<CaseFile> read(List<CaseFileId> ids, Set<KeyKind> keys) {
        return ids.stream().flatMap(id -> read(id, keys).stream()).toList();
    }

    @Override
    public List<CaseFileId> formerly(NationalNumber number, Set<NumberChangeCause> causes) {
        return files().stream()
                .filter(f -> f.state(Insured.PERSON).formerly().stream()
                        .anyMatch(each -> each.number().equals(number) && causes.contains(each.cause())))
                .map(CaseFile::id)
                .toList();
    }

    @Override
    public List<CaseFileId> representedBy(NationalNumber number) {
        return files().stream()
                .filter(f ->
                        f.state(Representations.REPRESENTATIONS).kept().stream().anyMatch(each -> each.isOf(number)))
                .map(CaseFile::id)
                .toList();
    }

    @Override
    public Optional<CaseFileId> ofNationalNumber(NationalNumber number) {
        return files().stream()
                .filter(f -> f.state(Insured.PERSON)
                        .person()
                        .map(Person::nationalNumber)
                        .filter(number::equals)
                        .isPresent())
                .map(CaseFile::id)
                .findFirst();
    }

    @Override
    public Optional<CaseFileId> ofNumber(FileNumber number) {
        return files.stream().filter(id -> id.number().equals(number)).findFirst();
    }

    @Override
    public List<CaseFileId> find(Viewer viewer, String typed, int limit) {
        Set<CaseFileId> named = new LinkedHashSet<>();
        NationalNumber.parse(typed).flatMap(this::ofNationalNumber).ifPresent(named::add);
        FileNumber.parse(typed).flatMap(this::ofNumber).ifPresent(named::add);
        Stream<CaseFile> found = files().stream()
                .filter(f -> named.contains(f.id()) || (named.isEmpty() && hasName(f, typed)))
                .filter(f -> !f.isErased() && maySee(viewer, f));
        return found.limit(limit).map(CaseFile::id).toList();
    }

    @Override
    public Page list(Viewer viewer, int page, int size) {
        List<CaseFileId> trained = files().stream()
                .filter(f -> maySee(viewer, f))
                .filter(f -> f.threads(Programme.PROGRAMME).all().stream()
                        .anyMatch(p -> p.training().started().isPresent()))
                .map(CaseFile::id)
                .toList();
        return new Page(trained.stream().skip((page - 1L) * size).limit(size).toList(), trained.size());
    }

    @Override
    public Page byName(Viewer viewer, int page, int size) {
        return ofCentre(viewer, page, size);
    }

    @Override
    public Page ofCentre(Viewer viewer, int page, int size) {
        List<CaseFileId> seen = files().stream()
                .filter(f -> !f.isErased() && maySee(viewer, f))
                .map(CaseFile::id)
                .toList();
        return new Page(seen.stream().skip((page - 1L) * size).limit(size).toList(), seen.size());
    }

    private static boolean hasName(CaseFile file, String typed) {
        String name = file.state(Insured.PERSON)
                .person()
                .map(Person::listed)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return Stream.of(typed.toLowerCase(Locale.ROOT).split(" ", -1)).allMatch(name::contains);
    }

    private Log logThatNotes() {
        return new Log() {
            @Override
            public <T> T transaction(Function<LogTransaction, T> work) {
                return InMemoryDesk.this.transaction(work);
            }
        };
    }

    private <T> T transaction(Function<LogTransaction, T> work) {
        return log.transaction(tx -> work.apply(new Noting(tx)));
    }

    /// Notes the files that are written, as the in-memory log does not list them.
    private final class Noting extends HandedOn {

        private Noting(LogTransaction inner) {
            super(inner);
        }

        @Override
        public StoredStream lock(StreamId stream, Set<KeyKind> keys) {
            reads += stream instanceof CaseFileId ? 1 : 0;
            return super.lock(stream, keys);
        }

        @Override
        public void append(StreamId stream, List<StoredRow> rows) {
            super.append(stream, rows);
            if (stream instanceof CaseFileId file) {
                files.add(file);
            }
        }

        @Override
        public Set<CaseFileId> openedInEmergency(Viewer viewer) {
            return emergencies.openedBy(viewer);
        }

        @Override
        public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
            accesses.check();
            super.note(viewer, operation, grounds);
        }
    }
}
