// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.server.desk.Invented;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Colleagues who open a file for the same person at the same moment: there is one file, and nobody sees an error.
class OpeningRaceTest {

    private static final int COLLEAGUES = 6;

    @Test
    void onlyOneOpensTheFile() throws Exception {
        try (RunningServer server = RunningServer.start(LocalDate.of(2026, 2, 2));
                ExecutorService threads = Executors.newFixedThreadPool(COLLEAGUES)) {
            Caller api = server.caller();
            List<Callable<Reply>> wishes = new ArrayList<>();
            for (int i = 0; i < COLLEAGUES; i++) {
                Map<String, Object> opening = Bodies.opening("2026-02-02");
                wishes.add(() -> api.as(Invented.PHYSICIAN).post("/caseFiles", opening));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Reply> reply : threads.invokeAll(wishes)) {
                statuses.add(reply.get().status());
            }
            assertThat(statuses).containsOnlyOnce(201);
            assertThat(statuses.stream().filter(s -> s == 409)).hasSize(COLLEAGUES - 1);
        }
    }
}
