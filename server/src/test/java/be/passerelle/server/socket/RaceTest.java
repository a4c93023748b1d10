// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static be.passerelle.api.Bodies.act;
import static be.passerelle.api.Bodies.command;
import static be.passerelle.api.Bodies.without;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Bodies;
import be.passerelle.api.Caller;
import be.passerelle.api.Reply;
import be.passerelle.api.Walkers;
import be.passerelle.registry.desk.Invented;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Colleagues who do something at the same moment: one of them does it, and nobody sees an error.
class RaceTest {

    private static final int COLLEAGUES = 6;
    private static final String TODAY = "2026-02-02";
    private static final RunningServer SERVER = RunningServer.start(LocalDate.parse(TODAY));
    private static final Caller API = SERVER.caller();

    @BeforeEach
    void beginAnew() {
        SERVER.empty(LocalDate.parse(TODAY));
    }

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @Test
    void onlyOneOpensTheFileOfAPerson() throws Exception {
        List<Callable<Reply>> wishes = new ArrayList<>();
        for (int i = 0; i < COLLEAGUES; i++) {
            Map<String, Object> opening = Bodies.opening(TODAY);
            wishes.add(() -> API.as(Invented.PHYSICIAN).post("/caseFiles", opening));
        }
        assertThat(statuses(wishes))
                .containsOnlyOnce(201)
                .filteredOn(s -> s == 409)
                .hasSize(COLLEAGUES - 1);
    }

    /// What they record would not be in each other's way; that they all ask for nothing since is.
    @Test
    void onlyOneWithTheTagOfTheFileRecords() throws Exception {
        String file = new Walkers(SERVER.desk().clock(), API).incapable("2026-01-12", "2026-12-31");
        List<Callable<Reply>> wishes = new ArrayList<>();
        for (int i = 0; i < COLLEAGUES; i++) {
            Map<String, Object> act = i % 2 == 0
                    ? act("assessment.workAbilityStated", 0, TODAY, "statement", "Sits well")
                    : act("trajectory.proposed", 0, TODAY, "motivation", "Work seems possible.");
            Map<String, Object> body = without(command(0, act), "seenHead");
            wishes.add(
                    () -> API.as(Invented.PHYSICIAN).with("If-Match", "\"2\"").post(file + "/acts", body));
        }
        assertThat(statuses(wishes))
                .containsOnlyOnce(201)
                .filteredOn(s -> s == 412)
                .hasSize(COLLEAGUES - 1);
        assertThat(API.as(Invented.PHYSICIAN).get(file).whole("head")).isEqualTo(3);
    }

    private static List<Integer> statuses(List<Callable<Reply>> wishes) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(COLLEAGUES)) {
            for (Future<Reply> reply : threads.invokeAll(wishes)) {
                statuses.add(reply.get().status());
            }
        }
        return statuses;
    }
}
