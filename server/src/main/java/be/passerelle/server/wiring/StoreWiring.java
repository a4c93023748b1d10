// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.retention.RetentionRules;
import be.passerelle.registry.FirstMandates;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.access.NumberTries;
import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.copy.CopyKeys;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.EmergencyDesk;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.registry.desk.SecurityDesk;
import be.passerelle.registry.desk.Trainees;
import be.passerelle.registry.desk.Undecided;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SessionsDesk;
import be.passerelle.registry.log.Log;
import be.passerelle.server.client.ClientTokens;
import be.passerelle.server.health.LogWithRoom;
import be.passerelle.server.health.RoomOnDisk;
import be.passerelle.server.jobs.RepeatedJob;
import be.passerelle.store.AccessLogTable;
import be.passerelle.store.DataSources;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.store.EmergencyTable;
import be.passerelle.store.InstallationClockTable;
import be.passerelle.store.InstallationKeys;
import be.passerelle.store.KeptCopyKeys;
import be.passerelle.store.Maintenance;
import be.passerelle.store.MasterKeyFile;
import be.passerelle.store.NeedCounts;
import be.passerelle.store.NeedNames;
import be.passerelle.store.NumberTryTable;
import be.passerelle.store.PostgresErasures;
import be.passerelle.store.PostgresFileStore;
import be.passerelle.store.PostgresLog;
import be.passerelle.store.PostgresRegisters;
import be.passerelle.store.PostgresTrainees;
import be.passerelle.store.PostgresWorklists;
import be.passerelle.store.ProjectionRefresh;
import be.passerelle.store.RetentionDryRun;
import be.passerelle.store.SearchKeyTable;
import be.passerelle.store.SecurityEventTable;
import be.passerelle.store.ShuffledNumbers;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.MasterKeys;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// The store, the registry and the desk.
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    /// How many files are computed again before the change of a register is answered: some tenths of a second.
    /// A job works off what is left.
    private static final int WITHIN_REQUEST = 100;

    @Bean(destroyMethod = "close")
    DataSources dataSources(DatabaseAddress address) {
        return DataSources.open(address);
    }

    @Bean
    Law law() {
        return LawInForce.read();
    }

    @Bean
    MasterKeyFile masterKeys(@Value("${passerelle.data:data}") Path folder, DataSources sources) {
        return InstallationKeys.open(folder, sources.registry());
    }

    @Bean
    KeyVault keyVault(MasterKeyFile masterKeys) {
        return new KeyVault(masterKeys);
    }

    @Bean
    Log log(
            DataSources sources,
            KeyVault vault,
            PostgresRegisters registers,
            Law law,
            SecurityEventTable events,
            RoomOnDisk room) {
        return new LogWithRoom(new PostgresLog(sources.registry(), vault, registers, law.version(), events), room);
    }

    @Bean
    PostgresRegisters registers(DataSources sources, KeyVault vault) {
        return new PostgresRegisters(sources.registry(), vault);
    }

    /// What pages and the API ask; what runs beside them asks too.
    @Bean
    @Primary
    RegisterStore registersOfRequest(PostgresRegisters registers) {
        return new RegistersOfRequest(registers);
    }

    @Bean
    Registry registry(Log log, Law law) {
        return new Registry(log, law);
    }

    @Bean
    InstallationClockTable clock(
            DataSources sources,
            ProjectionRefresh refresh,
            @Value("${passerelle.demonstration:false}") boolean demonstration) {
        return new InstallationClockTable(sources.registry(), demonstration, refresh::refresh);
    }

    @Bean
    ProjectionRefresh projectionRefresh(DataSources sources, Log log, Law law) {
        return new ProjectionRefresh(sources.registry(), log, law);
    }

    @Bean
    Maintenance maintenance(
            @Value("${passerelle.data:data}") Path folder,
            DataSources sources,
            ProjectionRefresh refresh,
            Law law,
            RegisterStore registers) {
        return new Maintenance(folder, sources, refresh, law, registers);
    }

    @Bean
    FileStore fileStore(DataSources sources, KeyVault vault) {
        return new PostgresFileStore(sources.registry(), vault);
    }

    @Bean
    SecurityEventTable securityEvents(DataSources sources, MasterKeys keys) {
        return new SecurityEventTable(sources.registry(), OfRequest::origin, new SecurityLines(pseudonyms(keys))::tell);
    }

    @Bean
    SessionsDesk sessionsDesk(Sessions sessions, SecurityEvents events) {
        return new SessionsDesk(sessions, events);
    }

    @Bean
    SecurityDesk securityDesk(SecurityEvents events) {
        return new SecurityDesk(events);
    }

    @Bean
    NotedSearch search(
            DataSources sources,
            SecurityEvents events,
            MasterKeys keys,
            @Value("${passerelle.search.most-in-vain}") int ofPerson,
            @Value("${passerelle.search.most-in-vain-of-organisation}") int ofOrganisation,
            @Value("${passerelle.search.most-in-vain-of-a-day}") int ofPersonADay) {
        return new NotedSearch(
                new SearchKeyTable(sources.reader()),
                events,
                new NumberTryTable(sources.registry(), pseudonyms(keys)),
                new NumberTries.Most(ofPerson, ofOrganisation, ofPersonADay));
    }

    @Bean
    WorkDesk workDesk(DataSources sources, Desk desk, AccessLog accessLog) {
        return new WorkDesk(new PostgresWorklists(sources.registry(), sources.reader()), desk, accessLog);
    }

    @Bean
    CopyKeys copyKeys(DataSources sources, @Value("${passerelle.data:data}") Path folder) {
        return new KeptCopyKeys(folder, sources.registry());
    }

    @Bean
    Trainees trainees(DataSources sources) {
        return new PostgresTrainees(sources.reader());
    }

    @Bean
    AccessLog accessLog(DataSources sources, MasterKeys keys) {
        return new AccessLogTable(sources.registry(), pseudonyms(keys), ClientTokens::client);
    }

    /// One for whoever reads outside: who looked and what happened at the doors can be held
    /// together.
    private static Pseudonyms pseudonyms(MasterKeys keys) {
        return new Pseudonyms(keys.derived("passerelle.pseudonym.1").bytes());
    }

    @Bean
    Desk desk(
            FileStore files,
            NotedSearch search,
            AccessLog accessLog,
            Emergencies emergencies,
            Registry registry,
            Law law,
            RegisterStore registers,
            InstallationClock clock,
            MasterKeys keys) {
        return new Desk(
                files,
                search,
                accessLog,
                emergencies,
                registry,
                law,
                registers,
                clock,
                ShuffledNumbers.of(keys),
                UUID::randomUUID);
    }

    @Bean
    Emergencies emergencies(DataSources sources) {
        return new EmergencyTable(sources.registry());
    }

    @Bean
    EmergencyDesk emergencyDesk(
            Emergencies emergencies,
            FileStore files,
            NotedSearch search,
            SecurityEvents events,
            Law law,
            InstallationClock clock) {
        return new EmergencyDesk(emergencies, files, search, events, law, clock);
    }

    @Bean
    FirstMandates firstMandates(Log log, Law law) {
        return new FirstMandates(log, law);
    }

    @Bean
    ErasureDesk erasureDesk(
            DataSources sources,
            Log log,
            Law law,
            FileStore files,
            NotedSearch search,
            AccessLog accessLog,
            InstallationClock clock) {
        Erasures erasures = new Erasures(log, new PostgresErasures(sources.registry()), law);
        RetentionDryRun retention = new RetentionDryRun(sources.registry(), RetentionRules.inForce());
        return new ErasureDesk(erasures, files, search, accessLog, clock, retention);
    }

    @Bean
    RegisterDesk registerDesk(
            RegisterStore registers,
            Registry registry,
            InstallationClock clock,
            ProjectionRefresh refresh,
            @Qualifier("refreshOfWorklists") ObjectProvider<RepeatedJob> job,
            DataSources sources,
            FileStore files,
            Law law,
            AccessLog accessLog,
            NotedSearch search,
            SecurityEvents events) {
        NeedCounts needs = new NeedCounts(sources.registry());
        return new RegisterDesk(
                registers,
                registry,
                clock,
                () -> {
                    if (refresh.refreshMoved(WITHIN_REQUEST)) {
                        job.ifAvailable(RepeatedJob::soon);
                    }
                },
                needs,
                new NeedNames(sources.reader()),
                new Undecided(files, law, needs),
                accessLog,
                search,
                events);
    }
}
