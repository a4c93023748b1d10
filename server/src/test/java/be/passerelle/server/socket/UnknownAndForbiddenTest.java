// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Bodies;
import be.passerelle.api.Caller;
import be.passerelle.api.Reply;
import be.passerelle.registry.desk.Invented;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A file that is not there and one that is not for whoever asks cannot be told apart: not by what is said, not by how
/// long it is, not by how long it takes.
class UnknownAndForbiddenTest {

    private static final RunningServer SERVER = RunningServer.start(LocalDate.of(2026, 2, 2));
    private static final String UNKNOWN = "/caseFiles/6f1c2f0e-3a1b-4c57-9d0e-8b1f6d2a7c11";
    private static final int ROUNDS = 60;
    private static String forbidden = "";

    @BeforeAll
    static void open() {
        forbidden = SERVER.caller()
                .as(Invented.PHYSICIAN)
                .post("/caseFiles", Bodies.opening("2026-02-02"))
                .expect(201)
                .string("href")
                .replaceFirst(".*/caseFiles", "/caseFiles");
    }

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @Test
    void bothAreAnsweredInTheSameWords() {
        for (Caller caller : List.of(
                SERVER.caller().as(Invented.OF_OTHER_FUND),
                SERVER.caller().as(Invented.CENTRE),
                SERVER.caller().as(Invented.HEAD))) {
            for (String what : List.of("", "/acts", "/acts/1", "/nextActs", "/entitlements", "/accesses")) {
                assertThat(told(caller.get(forbidden + what))).as(what).isEqualTo(told(caller.get(UNKNOWN + what)));
            }
        }
    }

    @Test
    @Tag("measure")
    void bothTakeTheSameTime() {
        Caller caller = SERVER.caller().as(Invented.OF_OTHER_FUND);
        List<Long> there = new ArrayList<>();
        List<Long> nowhere = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            there.add(nanos(caller, forbidden));
            nowhere.add(nanos(caller, UNKNOWN));
        }
        long one = median(there);
        long other = median(nowhere);
        System.out.printf(
                "forbidden %d ms, unknown %d ms%n",
                Duration.ofNanos(one).toMillis(), Duration.ofNanos(other).toMillis());
        assertThat(Math.abs(one - other) * 10).as("within a tenth").isLessThan(Math.max(one, other));
    }

    private static long nanos(Caller caller, String file) {
        long begun = System.nanoTime();
        caller.get(file).expect(404);
        return System.nanoTime() - begun;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /// All that somebody is told, but for what names this one answer.
    private static String told(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(reply.headers());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("Date") || name.equalsIgnoreCase("BelGov-Trace-Id"));
        return reply.status() + " " + headers + " "
                + reply.text().replaceAll("urn:uuid:[0-9a-f-]{36}", "").replaceAll("[0-9a-f-]{36}", "");
    }
}
