// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.retention.RetentionRules;
import be.passerelle.registry.Imported;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.EmergencyDesk;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.registry.desk.Trainees;
import be.passerelle.registry.desk.Undecided;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.registry.log.Log;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.DataKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The same desk on a database of its own, with the same invented organisations, people and accounts.
public final class PostgresDesk implements AutoCloseable {

    private final TestDatabase database;
    private final Desk desk;
    private final RegisterDesk registerDesk;
    private final ErasureDesk erasureDesk;
    private final EmergencyDesk emergencyDesk;
    private final SecurityEvents securityEvents;
    private final WorkDesk work;
    private final Trainees trainees;
    private final Registry registry;
    private final RepresentedFiles represented;

    public PostgresDesk(LocalDate today) {
        this(today, TestDatabase.start());
    }

    /// @param database an empty one; it is closed with the desk
    public PostgresDesk(LocalDate today, TestDatabase database) {
        this.database = database;
        Law law = LawInForce.read();
        DataSources sources = database.sources();
        Log log = new PostgresLog(sources.registry(), database.vault(), law.version());
        ProjectionRefresh refresh = new ProjectionRefresh(sources.registry(), log, law, Invented.registers());
        InstallationClockTable clock = new InstallationClockTable(sources.registry(), true, refresh::refresh);
        clock.beginOn(today);
        FileStore files = new PostgresFileStore(sources.registry(), database.vault());
        AccessLogTable accessLog = new AccessLogTable(sources.registry());
        registry = new Registry(log, law, Invented.registers());
        represented = new RepresentedFiles(files, law, clock);
        NeedCounts needs = new NeedCounts(sources.registry());
        securityEvents = new SecurityEventTable(sources.registry(), () -> SecurityEvents.Origin.HERE);
        NotedSearch search = new NotedSearch(
                new SearchKeyTable(sources.reader()),
                securityEvents,
                new NumberTryTable(sources.registry(), Pseudonyms.random()),
                NotedSearch.USUALLY_IN_VAIN);
        registerDesk = new RegisterDesk(
                new PostgresRegisters(sources.registry(), database.vault()),
                registry,
                clock,
                () -> refresh.refreshMoved(100),
                needs,
                new NeedNames(sources.reader()),
                new Undecided(files, law, needs),
                accessLog,
                search,
                securityEvents);
        erasureDesk = new ErasureDesk(
                new Erasures(log, new PostgresErasures(sources.registry()), law),
                files,
                search,
                accessLog,
                clock,
                new RetentionDryRun(sources.registry(), RetentionRules.inForce()));
        EmergencyTable emergencies = new EmergencyTable(sources.registry());
        emergencyDesk = new EmergencyDesk(emergencies, files, search, securityEvents, law, clock);
        desk = new Desk(
                files,
                search,
                accessLog,
                emergencies,
                registry,
                law,
                Invented.registers(),
                clock,
                new ShuffledNumbers(DataKey.random()),
                UUID::randomUUID);
        work = new WorkDesk(new PostgresWorklists(sources.registry(), sources.reader()), desk, accessLog);
        trainees = new PostgresTrainees(sources.reader());
    }

    public Desk desk() {
        return desk;
    }

    /// The registers as they are kept: nobody keeps any yet.
    public RegisterDesk registerDesk() {
        return registerDesk;
    }

    public EmergencyDesk emergencyDesk() {
        return emergencyDesk;
    }

    public ErasureDesk erasureDesk() {
        return erasureDesk;
    }

    public SecurityEvents securityEvents() {
        return securityEvents;
    }

    public WorkDesk work() {
        return work;
    }

    public Trainees trainees() {
        return trainees;
    }

    /// A file as it was kept elsewhere.
    public void importFile(CaseFileId file, List<Imported> acts) {
        registry.importFile(file, acts);
    }

    public RepresentedFiles represented() {
        return represented;
    }

    @Override
    public void close() {
        database.close();
    }
}
