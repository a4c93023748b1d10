// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.log.Log;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.store.Followers;
import be.passerelle.store.Maintenance;
import be.passerelle.store.PostgresLog;
import be.passerelle.store.ProjectionRefresh;
import be.passerelle.store.TestDatabase;
import be.passerelle.store.Verification;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.KeyKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the server and the database at random moments while acts are recorded, again and again on the same data. Then
/// every act that was acknowledged is there exactly once, whatever was not is there whole or not at all, the chains
/// hold, and what lists show is what the acts give.
@Tag("kill")
class KillTest {

    private static final int ROUNDS = Integer.getInteger("passerelle.kill.rounds", 5);
    private static final int PEOPLE_IN_ROUND = 50_000;
    private static final int OPENING_ACTS = 3;

    @TempDir
    private Path home;

    private final long seed = Long.getLong("passerelle.kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Map<String, String> tried = new HashMap<>();

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            recordAndKill(round);
        }
        assertThat(acknowledged).as("something was recorded before the kills").isNotEmpty();
        try (TestDatabase database = TestDatabase.startIn(home)) {
            check(database);
        }
        System.out.printf(
                "%d kills (seed %d): %d commands tried, %d acknowledged%n",
                ROUNDS, seed, tried.size(), acknowledged.size());
    }

    private void recordAndKill(int round) throws IOException, InterruptedException {
        Process process = start(round * PEOPLE_IN_ROUND);
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            long database = Long.parseLong(readUntilReady(output));
            Thread killer = Thread.ofPlatform().unstarted(() -> killAtRandom(process.pid(), database));
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                note(line);
                if (line.startsWith("done ") && killer.getState() == Thread.State.NEW) {
                    killer.start();
                }
            }
            assertThat(killer.getState()).as("something was recorded").isNotEqualTo(Thread.State.NEW);
            killer.join();
        }
        assertThat(process.waitFor())
                .as("the process was killed, and did not end by itself")
                .isEqualTo(137);
    }

    private static String readUntilReady(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return line.substring(6);
            }
        }
        throw new IOException("the recording process ended before it was ready");
    }

    /// The server first, the database first, or both with nothing between.
    private void killAtRandom(long server, long database) {
        try {
            Thread.sleep(random.nextInt(1500));
            boolean databaseFirst = random.nextBoolean();
            kill(databaseFirst ? database : server);
            if (random.nextBoolean()) {
                Thread.sleep(random.nextInt(300));
            }
            if (databaseFirst || random.nextBoolean()) {
                kill(databaseFirst ? server : database);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void kill(long process) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-9", Long.toString(process)).start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new IllegalStateException("nothing can be killed here", e);
        }
    }

    private void note(String line) {
        String[] words = line.split(" ", -1);
        assertThat(words[0]).as(line).isNotEqualTo("refused");
        // A line that the kill cut off was not acknowledged.
        if (words[0].equals("try") && words.length == 3) {
            tried.put(words[1], words[2]);
        } else if (words[0].equals("done") && words.length == 4) {
            acknowledged.put(words[1], Integer.parseInt(words[3]));
        }
    }

    private void check(TestDatabase database) {
        Log log = new PostgresLog(
                database.sources().registry(),
                database.vault(),
                LawInForce.read().version());
        List<String> wrong = new ArrayList<>();
        tried.forEach((command, file) -> {
            int acts = log.transaction(tx -> tx.recordedWith(CommandId.of(command), Set.of(KeyKind.CONTENT)).stream()
                    .mapToInt(stream -> stream.rows().size())
                    .sum());
            Integer promised = acknowledged.get(command);
            boolean right = promised == null ? isWhole(log, file, acts) : acts == promised;
            if (!right) {
                wrong.add("command " + command + ": " + acts + " acts, acknowledged " + promised);
            }
        });
        assertThat(wrong).as("seed %d", seed).isEmpty();

        ProjectionRefresh refresh =
                new ProjectionRefresh(database.sources().registry(), log, LawInForce.read(), Members.registers());
        Verification.Report report = new Maintenance(
                        home, database.sources(), refresh, LawInForce.read(), Members.registers())
                .verify(_ -> {});
        assertThat(report.broken()).as("seed %d", seed).isEmpty();
        checkFollowers(database);
        assertThat(report.acts())
                .isGreaterThanOrEqualTo(
                        acknowledged.values().stream().mapToInt(acts -> acts).sum());
    }

    /// Whatever was cut off, each act has one place, was told once to its fund, and was counted once.
    private void checkFollowers(TestDatabase database) {
        Followers.of(database.sources().registry()).forEach(CatchingUp::run);
        String acts = number(database, "SELECT count(*) FROM act");
        assertThat(List.of(
                        number(database, "SELECT count(*) FROM act_position"),
                        number(database, "SELECT max(position) FROM act_position"),
                        number(database, "SELECT count(*) FROM event WHERE audience = 'org.fund'"),
                        number(database, "SELECT sum(acts) FROM activity")))
                .as("seed %d", seed)
                .containsOnly(acts);
        assertThat(number(database, """
                SELECT count(*) FROM (SELECT code, count(*) FROM act GROUP BY code
                    EXCEPT SELECT code, sum(acts) FROM activity GROUP BY code) AS miscounted""")).isEqualTo("0");
    }

    private static String number(TestDatabase database, String sql) {
        DatabaseAddress address = database.address();
        try (Connection owner = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isWhole(Log log, String file, int acts) {
        int inFile = log.transaction(tx ->
                tx.lock(CaseFileId.of(file), Set.of(KeyKind.CONTENT)).rows().size());
        return acts == 0 || acts == OPENING_ACTS || (acts == 1 && inFile == OPENING_ACTS + 1);
    }

    private Process start(int firstPerson) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Duser.timezone=UTC",
                        "-Dpasserelle.postgres.programs=" + System.getProperty("passerelle.postgres.programs", ""),
                        RecordingProcess.class.getName(),
                        home.toString(),
                        Integer.toString(firstPerson))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
