// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.contract.Members;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Step;
import be.passerelle.stream.identifier.CaseFileId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Kills a process that follows the log after it did its work and before it is kept. Another takes over, and what was
/// derived is as if nothing had happened.
@Tag("kill")
class FollowerKillTest {

    private static final String NAME = "killed";
    private static final int ACTS = 300;
    private static final int AT_ONCE = 40;
    private static final int SECONDS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void anotherProcessTakesOverWhatWasCutOff() throws Exception {
        try (TestDatabase database = TestDatabase.start()) {
            Noting.prepare(database);
            Transactions registry = database.sources().registry();
            CaseFileId file = Members.newFile();
            registry.run(RowsOfNobody.append(new Pipeline(), file, 1, ACTS));
            PostgresFollowedLog log = new PostgresFollowedLog(registry);
            CatchingUp<Pipeline> here = new CatchingUp<>(log, new Noting(NAME, 1), AT_ONCE);

            Process process = start(database.address());
            waitFor(() -> Noting.noted(database, NAME).size() == AT_ONCE && isAtWork(registry), process);
            assertThat(here.run()).as("one process at a time").isEqualTo(Step.BUSY);
            process.destroyForcibly().waitFor();
            assertThat(process.exitValue()).isEqualTo(137);

            waitFor(() -> here.run() == Step.AT_END, process);
            List<String> all = IntStream.rangeClosed(1, ACTS)
                    .mapToObj(number -> file + " " + number)
                    .toList();
            assertThat(Noting.noted(database, NAME)).isEqualTo(all);
        }
    }

    /// Whether it has noted and not yet committed.
    private static boolean isAtWork(Transactions registry) {
        boolean[] found = new boolean[1];
        registry.run(new Pipeline().thenEach(row -> found[0] = row.getBoolean(1), """
                        SELECT EXISTS (SELECT FROM pg_stat_activity
                            WHERE usename = current_user AND wait_event = 'PgSleep')"""));
        return found[0];
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }

    private static void waitFor(Condition condition, Process process) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("in time; process %s", process).isLessThan(until);
            Thread.sleep(20);
        }
    }

    private static Process start(DatabaseAddress address) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FollowingProcess.class.getName(),
                        address.url(),
                        address.user(),
                        address.password(),
                        NAME,
                        Integer.toString(AT_ONCE),
                        Integer.toString(SECONDS))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
