// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import be.passerelle.api.Caller;
import be.passerelle.api.Contract;
import be.passerelle.api.Line;
import be.passerelle.api.ReturnToWorkApi;
import be.passerelle.api.exchange.Operation;
import be.passerelle.registry.FirstMandates;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.activity.Activity;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.EmergencyDesk;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.registry.desk.Trainees;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.feed.EventFeed;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.server.wiring.Server;
import be.passerelle.store.CheckpointKeys;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.store.EmptyDatabase;
import be.passerelle.store.InstallationClockTable;
import be.passerelle.store.Maintenance;
import be.passerelle.store.MasterKeyFile;
import be.passerelle.store.TestFolders;
import be.passerelle.web.Cookies;
import be.passerelle.web.local.LocalDoor;
import be.passerelle.web.walk.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.FileSystemUtils;

/// The whole server with its database, on a port of its own, as it is started outside of tests, with the
/// invented organisations and accounts.
public final class RunningServer implements AutoCloseable {

    /// What files are made of, and what lists show of them; not who looked at them.
    /// Tests call from one address, as fast as they can. What the file of settings says binds whatever is a
    /// default.
    private static final List<String> UNLIMITED = List.of(
            "passerelle.api.per-minute.of-address=0",
            "passerelle.api.per-minute.of-organisation=0",
            "passerelle.pages.per-minute.of-person=0");

    private static final String TABLES = """
            SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN
                ('access_log', 'security_event', 'installation_clock', 'installation_key', 'principal_key',
                'register_version', 'demonstration', 'session', 'flyway_schema_history')""";

    /// What a process prints before its port.
    public static final String PORT = "port=";

    private final Path folder;
    private final Class<?> kind;
    private final ConfigurableApplicationContext context;

    private RunningServer(Path folder, Class<?> kind, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.kind = kind;
        this.context = context;
    }

    /// @param settings further ones, as `name=value`
    public static RunningServer start(LocalDate today, String... settings) {
        return start(today, Given.class, settings);
    }

    /// The same with something planted in it.
    ///
    /// @param kind what is started, [Given] or more
    public static RunningServer start(LocalDate today, Class<? extends Given> kind, String... settings) {
        Path folder = TestFolders.inMemory("passerelle-server");
        EmptyDatabase.copyTo(folder);
        ConfigurableApplicationContext context = run(kind, settings, "passerelle.data=" + folder);
        context.getBean(InstallationClockTable.class).beginOn(today);
        Invented.record(context.getBean(Registry.class));
        return new RunningServer(folder, kind, context);
    }

    /// An installation as real people use it: nobody signs in without a provider, and its day is that of the
    /// machine.
    static RunningServer installation(String... settings) {
        RunningServer installation = nothing(settings);
        Invented.record(installation.registry());
        return installation;
    }

    /// An installation in which nothing is recorded.
    static RunningServer nothing(String... settings) {
        Path folder = TestFolders.inMemory("passerelle-installation");
        EmptyDatabase.copyTo(folder);
        return new RunningServer(folder, Installed.class, run(Installed.class, settings, "passerelle.data=" + folder));
    }

    FirstMandates firstMandates() {
        return context.getBean(FirstMandates.class);
    }

    /// Another server on the same database; it is stopped before this one.
    public RunningServer beside(String... settings) {
        return besideAt(context.getBean(DatabaseAddress.class).url(), settings);
    }

    /// Another server on the same database, which it finds at another address.
    RunningServer besideAt(String url, String... settings) {
        return beside(kind, settingsBeside(url), settings);
    }

    /// Another server on the same database, with something planted in it.
    public RunningServer beside(Class<? extends Given> planted) {
        return beside(
                planted, settingsBeside(context.getBean(DatabaseAddress.class).url()));
    }

    /// What another process is started with that serves the same database ([#main]).
    public List<String> settingsBeside() {
        return List.of(settingsBeside(context.getBean(DatabaseAddress.class).url()));
    }

    private RunningServer beside(Class<?> other, String[] database, String... settings) {
        return new RunningServer(folder.resolve("beside"), other, run(other, settings, database));
    }

    private String[] settingsBeside(String url) {
        DatabaseAddress address = context.getBean(DatabaseAddress.class);
        Path besides = folder.resolve("beside");
        try {
            Files.createDirectories(besides);
            // From the first checkpoint on a server needs its key.
            context.getBean(Maintenance.class).checkpoint(folder.resolve("checkpoints"));
            Files.copy(CheckpointKeys.in(folder), CheckpointKeys.in(besides), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(MasterKeyFile.in(folder), MasterKeyFile.in(besides), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String[] {
            "passerelle.data=" + besides,
            "passerelle.database.url=" + url,
            "passerelle.database.user=" + address.user(),
            "passerelle.database.password=" + address.password()
        };
    }

    /// A server in a process of its own, which says its port and ends with whoever started it.
    ///
    /// @param settings those of [#settingsBeside()] and further ones
    public static void main(String[] settings) throws IOException {
        try (ConfigurableApplicationContext context = run(Given.class, settings)) {
            System.out.println(PORT + context.getEnvironment().getRequiredProperty("local.server.port"));
            while (System.in.read() >= 0) {
                // nothing is said to it
            }
        }
    }

    private static ConfigurableApplicationContext run(Class<?> kind, String[] settings, String... database) {
        return new SpringApplicationBuilder(kind)
                .properties("server.port=0", "passerelle.jobs=false")
                .properties("passerelle.demonstration=" + Given.class.isAssignableFrom(kind))
                .properties(database)
                .run(Stream.concat(UNLIMITED.stream().filter(limit -> !isSet(limit, settings)), Arrays.stream(settings))
                        .map("--"::concat)
                        .toArray(String[]::new));
    }

    private static boolean isSet(String limit, String... settings) {
        String name = limit.substring(0, limit.indexOf('=') + 1);
        return Arrays.stream(settings).anyMatch(each -> each.startsWith(name));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /// The port of its database.
    int databasePort() {
        String url = context.getBean(DatabaseAddress.class).url();
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    /// The main process of the database that it started, as the machine sees it.
    ProcessHandle database() {
        Path file = folder.resolve("postgresql-18").resolve("data").resolve("postmaster.pid");
        try (Stream<String> lines = Files.lines(file)) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Registry registry() {
        return context.getBean(Registry.class);
    }

    RegisterDesk registers() {
        return context.getBean(RegisterDesk.class);
    }

    public Desk desk() {
        return context.getBean(Desk.class);
    }

    SecurityEvents securityEvents() {
        return context.getBean(SecurityEvents.class);
    }

    LocalDoor localDoor() {
        return context.getBean(LocalDoor.class);
    }

    AccessLog accessLog() {
        return context.getBean(AccessLog.class);
    }

    /// Calls the API over a socket.
    public Caller caller() {
        List<Operation> operations = ReturnToWorkApi.operations(
                desk(),
                context.getBean(ErasureDesk.class),
                context.getBean(RegisterDesk.class),
                context.getBean(WorkDesk.class),
                context.getBean(EventFeed.class),
                context.getBean(Activity.class),
                Invented.ACCOUNTS,
                context.getBean(Health.class));
        return Caller.over(Line.to(port()), Contract.of(operations));
    }

    /// The pages, over the desks of the server.
    Site site() {
        return new Site(
                desk(),
                context.getBean(RegisterDesk.class),
                context.getBean(ErasureDesk.class),
                context.getBean(EmergencyDesk.class),
                context.getBean(WorkDesk.class),
                context.getBean(Trainees.class),
                context.getBean(Sessions.class),
                securityEvents(),
                new Cookies(false),
                context.getBean(RepresentedFiles.class));
    }

    /// The log itself, whoever may read it.
    public FileStore files() {
        return context.getBean(FileStore.class);
    }

    public Maintenance maintenance() {
        return context.getBean(Maintenance.class);
    }

    /// How many acts each command recorded.
    public Map<UUID, Integer> commands() {
        Map<UUID, Integer> commands = new HashMap<>();
        asOwner(
                "SELECT command, count(*) FROM act GROUP BY command",
                rows -> commands.put(rows.getObject(1, UUID.class), rows.getInt(2)));
        return commands;
    }

    /// Does something to the database behind the back of the server.
    public void tamper(String sql) {
        asOwner(sql, _ -> {});
    }

    /// Forgets everything, and begins on another day.
    void empty(LocalDate today) {
        asOwner("TRUNCATE access_log, " + String.join(", ", tables()), _ -> {});
        // Whoever remembers the registers learns that they changed.
        asOwner("UPDATE register_version SET version = version + 1", _ -> {});
        context.getBean(InstallationClockTable.class).beginOn(today);
        Invented.record(context.getBean(Registry.class));
    }

    /// Every byte of every file: for each table a digest of its rows, all as of one moment.
    public Map<String, String> bytes() {
        String digest =
                "SELECT '%1$s', count(*) || ' rows ' || md5(coalesce(string_agg(t::text, ' ' ORDER BY t::text), ''))"
                        + " FROM %1$s t";
        Map<String, String> digests = new TreeMap<>();
        asOwner(
                tables().stream().map(digest::formatted).collect(Collectors.joining(" UNION ALL ")),
                rows -> digests.put(rows.getString(1), rows.getString(2)));
        return digests;
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>();
        asOwner(TABLES, rows -> tables.add(rows.getString(1)));
        return tables;
    }

    @FunctionalInterface
    private interface Reading {
        void row(ResultSet rows) throws SQLException;
    }

    private void asOwner(String sql, Reading reading) {
        DatabaseAddress address = context.getBean(DatabaseAddress.class);
        try (Connection owner = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = owner.createStatement()) {
            boolean answers = statement.execute(sql);
            if (answers) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    reading.row(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The server, with what whoever starts it has to give.
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"be.passerelle.server", "be.passerelle.web"},
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = OfTests.class))
    public static class Given {

        @Bean
        public Accounts accounts() {
            return Invented.ACCOUNTS;
        }
    }

    /// The server as it is installed, with nothing given.
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"be.passerelle.server", "be.passerelle.web"},
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = OfTests.class))
    static class Installed {}

    /// What tests declare for themselves, in a folder or a jar of theirs, is no part of the server; what starts
    /// it elsewhere would look for it here.
    static final class OfTests implements TypeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            String place = reader.getResource().getURL().getPath();
            return place.contains("/test-classes/")
                    || place.contains("-tests.jar!")
                    || reader.getClassMetadata().getClassName().equals(Server.class.getName());
        }
    }
}
