// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registers.Registers;
import be.passerelle.registry.Registry;
import be.passerelle.registry.log.Log;
import be.passerelle.server.desk.AccessLog;
import be.passerelle.server.desk.Desk;
import be.passerelle.server.desk.FileSearch;
import be.passerelle.server.desk.FileStore;
import be.passerelle.server.desk.InstallationClock;
import be.passerelle.server.desk.Trainees;
import be.passerelle.server.desk.Worklists;
import be.passerelle.server.postgres.AccessLogTable;
import be.passerelle.server.postgres.InstallationClockTable;
import be.passerelle.server.postgres.Maintenance;
import be.passerelle.server.postgres.PostgresFileStore;
import be.passerelle.server.postgres.PostgresLog;
import be.passerelle.server.postgres.PostgresTrainees;
import be.passerelle.server.postgres.PostgresWorklists;
import be.passerelle.server.postgres.ProjectionRefresh;
import be.passerelle.server.postgres.SearchKeyTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store, the registry and the desk. The registers are given by whoever starts the server.
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    @Bean(destroyMethod = "close")
    DataSources dataSources(DatabaseAddress address) {
        return DataSources.open(address);
    }

    @Bean
    Law law() {
        return LawInForce.read();
    }

    @Bean
    Log log(DataSources sources, Law law) {
        return new PostgresLog(sources.registry(), law.version());
    }

    @Bean
    Registry registry(Log log, Law law, Registers registers) {
        return new Registry(log, law, registers);
    }

    @Bean
    InstallationClockTable clock(
            DataSources sources,
            ProjectionRefresh refresh,
            @Value("${passerelle.demonstration:false}") boolean demonstration) {
        return new InstallationClockTable(sources.registry(), demonstration, refresh::refresh);
    }

    @Bean
    ProjectionRefresh projectionRefresh(DataSources sources, Log log, Law law, Registers registers) {
        return new ProjectionRefresh(sources.registry(), log, law, registers);
    }

    @Bean
    Maintenance maintenance(DataSources sources, ProjectionRefresh refresh, Law law, Registers registers) {
        return new Maintenance(sources.owner(), sources.registry(), refresh, law, registers);
    }

    @Bean
    FileStore fileStore(DataSources sources) {
        return new PostgresFileStore(sources.registry());
    }

    @Bean
    FileSearch fileSearch(DataSources sources) {
        return new SearchKeyTable(sources.reader());
    }

    @Bean
    Worklists worklists(DataSources sources, FileStore files) {
        return new PostgresWorklists(sources.registry(), sources.reader(), files);
    }

    @Bean
    Trainees trainees(DataSources sources) {
        return new PostgresTrainees(sources.reader());
    }

    @Bean
    AccessLog accessLog(DataSources sources) {
        return new AccessLogTable(sources.registry());
    }

    @Bean
    Desk desk(
            FileStore files,
            FileSearch search,
            AccessLog accessLog,
            Registry registry,
            Law law,
            Registers registers,
            InstallationClock clock) {
        return new Desk(files, search, accessLog, registry, law, registers, clock);
    }
}
