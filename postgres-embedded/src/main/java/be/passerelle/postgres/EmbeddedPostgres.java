// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own: durable settings, its data in a folder, reachable from this machine alone.
///
/// It survives what happens to it: after a kill of either process, the next start finds what was left
/// behind, puts it in order and goes on with the same data. Close it after everything that uses it.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private static final String SUPERUSER = "postgres";
    static final String OWNER = "passerelle_owner";
    static final String DATABASE = "passerelle";

    /// Where the tests unpack the programs once for all; else each data folder has its own.
    private static final String SHARED_PROGRAMS = "passerelle.postgres.programs";

    /// Recovery after a kill replays what was not yet in the data files; this is generous for a checkpoint's
    /// worth.
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    /// Between two attempts to start it again; the last one for as long as it takes, such as until a disk has
    /// room.
    private static final List<Duration> PAUSES =
            List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15));

    private static final long MEGABYTE = 1L << 20;
    private static final long SHARE_OF_MEMORY = 8;
    private static final long LEAST_BUFFERS = 128;
    private static final long MOST_BUFFERS = 1024;

    private final DataHome home;
    private final DataHome.Cluster cluster;
    private final Programs programs;
    private final OrdinaryUser user;
    private String password = "";
    private int port;
    private volatile @Nullable Process server;
    private volatile boolean closed;

    private EmbeddedPostgres(DataHome home) {
        var shared = System.getProperty(SHARED_PROGRAMS, "");
        this.home = home;
        this.user = OrdinaryUser.current();
        this.programs = Programs.unpackedIn(shared.isEmpty() ? home.programs() : Path.of(shared));
        this.cluster = home.cluster(programs.majorVersion());
    }

    /// Starts the server on the data in `dataHome`, which is made when it does not exist.
    ///
    /// @throws EmbeddedPostgresException when the folder is in use, or PostgreSQL cannot run here, with what to
    ///     do
    public static EmbeddedPostgres start(Path dataHome) {
        var home = DataHome.locked(dataHome);
        try {
            var postgres = new EmbeddedPostgres(home);
            postgres.start();
            return postgres;
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /// Throws away everything that the folder holds, after stopping a server that was left behind on it.
    ///
    /// @throws EmbeddedPostgresException when the folder is in use
    public static void deleteData(Path dataHome) {
        if (!Files.exists(dataHome)) {
            return;
        }
        try (var home = DataHome.locked(dataHome)) {
            var postgres = new EmbeddedPostgres(home);
            postgres.stop();
            Postmaster.clearAfterKill(postgres.cluster.data());
            home.deleteClusters();
        }
    }

    /// The database, as the PostgreSQL driver names it.
    public String jdbcUrl() {
        return url(DATABASE);
    }

    /// The owner of the database: may create tables and roles, is no superuser, as on an external server.
    public String user() {
        return OWNER;
    }

    public String password() {
        return password;
    }

    /// The superuser's password, for measurements that change what the server itself is set to: Passerelle
    /// never uses it
    /// after it made the database.
    public static String superuserPassword(Path dataHome) {
        try {
            return DataHome.Cluster.password(DataHome.newest(dataHome).superuserPasswordFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the superuser's password cannot be read", e);
        }
    }

    /// The number of the server's main process, for tests that kill it.
    public long processId() {
        return running().pid();
    }

    /// From now on starts the server again on the same port whenever it ends without being asked to, until this
    /// is closed.
    public void keepRunning() {
        var _ = Thread.ofPlatform().daemon().name("database watch").start(this::watch);
    }

    @Override
    public void close() {
        // First: whoever is just starting it again gives up.
        var first = !closed;
        closed = true;
        synchronized (this) {
            if (first) {
                try {
                    stop();
                } finally {
                    home.close();
                }
            }
        }
    }

    private void watch() {
        while (!closed) {
            var status = running().onExit().join().exitValue();
            if (!closed) {
                LOG.error("The database server ended by itself (status {}); starting it again", status);
                startAgain();
            }
        }
    }

    private void startAgain() {
        for (var attempt = 0; !closed; attempt++) {
            var pause = PAUSES.get(Math.min(attempt, PAUSES.size() - 1));
            try {
                Thread.sleep(pause);
                if (startedAgain()) {
                    LOG.info("The database server runs again");
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (EmbeddedPostgresException | UncheckedIOException e) {
                LOG.error("The database server does not start; trying again. {}", e.getMessage());
            } catch (IOException e) {
                LOG.error(
                        "The database server does not start; trying again ({})",
                        e.getClass().getSimpleName());
            }
        }
    }

    /// @return false when there is no need for it any more
    private synchronized boolean startedAgain() throws IOException {
        if (closed) {
            return false;
        }
        Postmaster.clearAfterKill(cluster.data());
        if (Files.exists(cluster.serverLog())) {
            // Why it ended stands there.
            Files.move(cluster.serverLog(), cluster.logBefore(), StandardCopyOption.REPLACE_EXISTING);
        }
        launchOn(port);
        return true;
    }

    private Process running() {
        return Objects.requireNonNull(server, "the server was never started");
    }

    private void start() {
        try {
            var isNew = !cluster.exists();
            if (isNew) {
                home.refuseOtherMajor(programs.majorVersion());
                DataHome.makeForOwnerAlone(cluster.folder());
                letThrough();
                create();
            } else {
                Postmaster.holding(cluster.data()).ifPresent(orphan -> {
                    LOG.info("A database server was left behind by an earlier Passerelle; stopping it");
                    stop();
                });
                Postmaster.clearAfterKill(cluster.data());
            }
            password = DataHome.Cluster.password(cluster.ownerPasswordFile());
            user.giveTo(cluster.folder());
            launch();
            if (isNew) {
                createOwnerAndDatabase();
                cluster.markComplete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be started in " + cluster.folder(), e);
        }
    }

    private void create() throws IOException {
        LOG.info("Creating a new database in {}", cluster.folder());
        Postmaster.holding(cluster.data()).ifPresent(orphan -> stop());
        Archive.delete(cluster.data());
        cluster.writeNewPasswords();
        user.giveTo(cluster.folder());
        var outcome = user.command(
                        programs.initdb(),
                        "--pgdata=" + cluster.data(),
                        "--username=" + SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + cluster.superuserPasswordFile(),
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums",
                        "--no-instructions")
                .run(Duration.ofMinutes(2));
        if (!outcome.succeeded()) {
            throw new EmbeddedPostgresException("PostgreSQL could not create its data folder in %s:%n%s"
                    .formatted(cluster.folder(), outcome.output()));
        }
    }

    private void launch() throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                port = freePort();
                launchOn(port);
                return;
            } catch (EmbeddedPostgresException e) {
                var log = String.valueOf(e.getMessage());
                var portTaken = log.contains("could not bind") || log.contains("could not create any TCP/IP sockets");
                if (!portTaken || attempt == 5) {
                    throw e;
                }
            }
        }
    }

    private void launchOn(int port) throws IOException {
        var process = process(port);
        if (!becomesReady(process)) {
            throw new EmbeddedPostgresException(
                    "PostgreSQL did not start. Its log, in %s:%n%s".formatted(cluster.serverLog(), logOfThisStart()));
        }
        server = process;
    }

    private Process process(int port) throws IOException {
        var words = new ArrayList<String>();
        if (Command.exists("setsid")) {
            // In a session of its own, Ctrl-C does not reach the server before the pool has been closed.
            words.add("setsid");
        }
        words.addAll(user.prefix());
        words.add(programs.postgres());
        words.addAll(List.of("-D", cluster.data().toString()));
        settings(port).forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        return new Command(words)
                .builder()
                .redirectErrorStream(true)
                .redirectOutput(cluster.serverLog().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    /// The share of the machine's memory, in megabytes, that keeps what is read often: each page that is not
    /// in there costs a call of the operating system. It is taken as it is needed.
    private static long sharedBuffers() {
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : 0;
        return Math.clamp(memory / MEGABYTE / SHARE_OF_MEMORY, LEAST_BUFFERS, MOST_BUFFERS);
    }

    /// Given at every start, so that nothing in the data folder can loosen them.
    private Map<String, Object> settings(int port) {
        return Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("port", port),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("max_connections", 60),
                Map.entry("shared_buffers", sharedBuffers() + "MB"),
                // A page anywhere on a disk without moving parts takes hardly longer than the next one.
                Map.entry("random_page_cost", "1.1"),
                // The log must not hold what people wrote: no statements, no details of a refused row.
                Map.entry("log_min_error_statement", "panic"),
                Map.entry("log_error_verbosity", "terse"));
    }

    private boolean becomesReady(Process process) {
        var end = System.nanoTime() + START_LIMIT.toNanos();
        while (process.isAlive() && !closed && System.nanoTime() < end) {
            if (Postmaster.isReady(cluster.data(), process.pid())) {
                return true;
            }
            Postmaster.pause();
        }
        process.destroy();
        return false;
    }

    private String logOfThisStart() throws IOException {
        return Files.readString(cluster.serverLog(), StandardCharsets.UTF_8).strip();
    }

    private void letThrough() throws IOException {
        if (user.ownsData()) {
            home.letThrough();
        }
    }

    /// The owner's password is its own: whoever has it is no superuser.
    private void createOwnerAndDatabase() throws IOException {
        var superuser = DataHome.Cluster.password(cluster.superuserPasswordFile());
        try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, superuser);
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN CREATEROLE PASSWORD '%s'".formatted(OWNER, password));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
        } catch (SQLException e) {
            stop();
            throw new EmbeddedPostgresException("PostgreSQL started, but its database could not be created", e);
        }
    }

    private void stop() {
        if (Postmaster.holding(cluster.data()).isEmpty()) {
            return;
        }
        var outcome = user.command(
                        programs.pgCtl(), "stop", "--pgdata=" + cluster.data(), "--mode=fast", "--wait", "--timeout=60")
                .run(Duration.ofSeconds(90));
        if (!outcome.succeeded() && Postmaster.holding(cluster.data()).isPresent()) {
            throw new EmbeddedPostgresException("PostgreSQL could not be stopped:%n%s".formatted(outcome.output()));
        }
    }

    private String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
