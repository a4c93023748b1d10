// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("start")
class EmbeddedPostgresTest {

    @TempDir
    private Path home;

    @Test
    void keepsWhatWasCommittedOverARestart() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(home)) {
            execute(postgres, "CREATE TABLE note (text text)");
            execute(postgres, "INSERT INTO note VALUES ('kept')");
        }
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(query(postgres, "SELECT text FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void keepsWhatWasCommittedOverAKillOfTheServer() throws Exception {
        var postgres = EmbeddedPostgres.start(home);
        execute(postgres, "CREATE TABLE note (number int)");
        for (var number = 1; number <= 20; number++) {
            execute(postgres, "INSERT INTO note VALUES (" + number + ")");
        }
        kill(postgres.processId());
        postgres.close();

        try (var again = EmbeddedPostgres.start(home)) {
            assertThat(query(again, "SELECT count(*) FROM note")).isEqualTo("20");
            execute(again, "INSERT INTO note VALUES (21)");
        }
    }

    @Test
    @Tag("kill")
    void runsAgainWhenItWasKilledAndKeepsItsAddress() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            postgres.keepRunning();
            execute(postgres, "CREATE TABLE note (text text)");
            execute(postgres, "INSERT INTO note VALUES ('kept')");
            var address = postgres.jdbcUrl();
            for (var time = 1; time <= 2; time++) {
                var killed = postgres.processId();
                kill(killed);
                awaitAnotherThan(killed, postgres);
                assertThat(postgres.jdbcUrl()).isEqualTo(address);
                assertThat(query(postgres, "SELECT text FROM note")).isEqualTo("kept");
            }
            assertThat(home.resolve("postgresql-18").resolve("server.log.before"))
                    .exists();
        }
        assertThat(Postmaster.holding(home.toRealPath().resolve("postgresql-18").resolve("data")))
                .as("closed, it is not started again")
                .isEmpty();
    }

    @Test
    void refusesASecondInstanceOnTheSameFolder() {
        try (var first = EmbeddedPostgres.start(home)) {
            assertThat(first.processId()).isPositive();
            assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessageContaining("is in use by another Passerelle (process "
                            + ProcessHandle.current().pid() + ")")
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void stopsAndReplacesTheServerOfAKilledPasserelle() throws Exception {
        var orphan = PasserelleInAnotherProcess.start(home);
        kill(orphan.javaProcess());
        assertThat(ProcessHandle.of(orphan.serverProcess()))
                .as("the server outlives the process that started it")
                .hasValueSatisfying(server -> assertThat(server.isAlive()).isTrue());

        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.processId()).isNotEqualTo(orphan.serverProcess());
            assertThat(query(postgres, "SELECT text FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void canStartAfterBothWereKilled() throws Exception {
        var dead = PasserelleInAnotherProcess.start(home);
        kill(dead.javaProcess());
        kill(dead.serverProcess());

        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(query(postgres, "SELECT text FROM note")).isEqualTo("kept");
        }
    }

    @Test
    void isDurableAndClosedToTheOutside() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(query(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(query(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "SHOW data_checksums")).isEqualTo("on");
            assertThat(query(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            var socketFolder = Files.readAllLines(home.toRealPath().resolve("postgresql-18/data/postmaster.pid"))
                    .get(4);
            assertThat(socketFolder).as("folder of the Unix socket").isEmpty();
            assertThat(query(postgres, "SHOW timezone")).isNotEmpty();
            assertThat(query(postgres, "SHOW log_timezone")).isEqualTo("UTC");
            assertThat(query(
                            postgres,
                            "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database"
                                    + " WHERE datname = current_database()"))
                    .isEqualTo("b C.UTF-8");
            assertThat(query(postgres, "SELECT upper('é')")).isEqualTo("É");
            assertThat(query(postgres, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        var cluster = home.toRealPath().resolve("postgresql-18");
        for (var file : List.of("owner-password", "superuser-password")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster.resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster)))
                .isEqualTo("rwx------");
    }

    @Test
    void neitherPasswordStandsInWhatOthersSeeOfTheProcessAndTheyDiffer() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home.resolve("made"))) {
            var cluster = home.resolve("made").resolve("postgresql-18");
            var superuser = Files.readString(cluster.resolve("superuser-password"));
            assertThat(superuser).hasSize(48).isNotEqualTo(postgres.password());
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", postgres.password()))
                    .hasMessageContaining("password authentication failed");
            var process = Path.of("/proc", Long.toString(postgres.processId()));
            for (var shown : List.of("cmdline", "environ")) {
                assertThat(Files.readString(process.resolve(shown), StandardCharsets.ISO_8859_1))
                        .doesNotContain(superuser, postgres.password());
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("made"))))
                .isIn("rwx------", "rwx--x--x");
    }

    @Test
    void doesNotWriteRefusedRowsToItsLog() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            execute(postgres, "CREATE TABLE person (name text PRIMARY KEY)");
            execute(postgres, "INSERT INTO person VALUES ('Secret Name')");
            assertThatThrownBy(() -> execute(postgres, "INSERT INTO person VALUES ('Secret Name')"))
                    .isInstanceOf(SQLException.class);
        }
        var log = Files.readString(home.resolve("postgresql-18").resolve("server.log"));
        assertThat(log).contains("duplicate key").doesNotContain("Secret Name");
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        var older = Files.createDirectories(home.resolve("postgresql-17"));
        Files.createFile(older.resolve("complete"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("was written by PostgreSQL 17; this Passerelle brings PostgreSQL 18")
                .hasMessageContaining("backup");
    }

    @Test
    void throwsAwayTheDataAndOnlyTheData() throws Exception {
        var other = Files.writeString(home.resolve("note.txt"), "not ours");
        try (var postgres = EmbeddedPostgres.start(home)) {
            execute(postgres, "CREATE TABLE note (text text)");
            assertThatThrownBy(() -> EmbeddedPostgres.deleteData(home)).isInstanceOf(EmbeddedPostgresException.class);
        }
        EmbeddedPostgres.deleteData(home);
        EmbeddedPostgres.deleteData(home.resolve("never-used"));
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(query(postgres, "SELECT count(*) FROM pg_class WHERE relname = 'note'"))
                    .isEqualTo("0");
        }
        assertThat(other).hasContent("not ours");
    }

    @Test
    void throwsNothingAwayBesideAFolderThatOnlyHasTheName() throws Exception {
        EmbeddedPostgres.start(home).close();
        var stranger = Files.createDirectories(home.resolve("postgresql-15"));
        assertThatThrownBy(() -> EmbeddedPostgres.deleteData(home))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("postgresql-15 was not made by Passerelle");
        assertThat(stranger).exists();
        assertThat(DataHome.holdsDatabase(home)).isTrue();

        Files.delete(stranger);
        EmbeddedPostgres.deleteData(home);
        assertThat(DataHome.holdsDatabase(home)).isFalse();
        assertThat(DataHome.holdsDatabase(home.resolve("never-used"))).isFalse();
    }

    @Test
    void saysWhatToDoWhenTheFolderCannotBeMade() throws Exception {
        var file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("data")))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("cannot be made or written")
                .hasMessageContaining("--data");
    }

    @Test
    void beginsAgainWhereTheFirstStartWasInterrupted() throws Exception {
        var data = Files.createDirectories(home.resolve("postgresql-18").resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "18");
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(query(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void doesNotStopAStrangerWhoseNumberStandsInAnOldFile() throws Exception {
        EmbeddedPostgres.start(home).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            var data = home.toRealPath().resolve("postgresql-18").resolve("data");
            Files.writeString(data.resolve("postmaster.pid"), stranger.pid() + "\n" + data + "\n0\n1\n\n\n\n\n");
            assertThat(Postmaster.holding(data)).isEmpty();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private static void kill(long process) throws Exception {
        var handle = ProcessHandle.of(process).orElseThrow();
        assertThat(handle.destroyForcibly()).isTrue();
        handle.onExit().get(60, TimeUnit.SECONDS);
    }

    private static void awaitAnotherThan(long killed, EmbeddedPostgres postgres) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (postgres.processId() == killed && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(postgres.processId()).isNotEqualTo(killed);
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
