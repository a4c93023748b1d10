// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Caller;
import be.passerelle.api.Reply;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.stream.identifier.NationalNumber;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What happens at the doors of two servers on one database is noted in one place, with where it came from.
class SecurityEventsTest {

    private static final RunningServer ONE = RunningServer.start(LocalDate.of(2026, 2, 2));
    private static final RunningServer OTHER = ONE.beside();

    @AfterAll
    static void stop() {
        OTHER.close();
        ONE.close();
    }

    @Test
    void aRefusalIsNotedWithItsAddressAndTheNameOfItsAnswer() {
        Reply refused = OTHER.caller()
                .with("Authorization", "Bearer nobodys")
                .get("/workItems")
                .expect(401);
        Event event = latest();
        assertThat(event.kind()).isEqualTo(Kind.TOKEN_REFUSED);
        assertThat(event.person()).isEmpty();
        assertThat(event.origin().address()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(event.origin().trace()).contains(refused.header("Belgov-Trace-Id"));

        ONE.caller().as(Invented.EVE).get("/events").expect(403);
        assertThat(latest().kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(latest().person()).contains(Invented.EVE.viewer().person());
    }

    @Test
    void searchesOfAllProcessesAreCountedTogether() {
        Caller one = ONE.caller().as(Invented.COORDINATOR);
        Caller other = OTHER.caller().as(Invented.COORDINATOR);
        for (int i = 0; i < NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
            search(i % 2 == 0 ? one : other, 200);
        }
        search(one, 429);
        search(other, 429);
        assertThat(latest().kind()).isEqualTo(Kind.SEARCH_THROTTLED);
        assertThat(latest().person())
                .isEqualTo(Optional.of(Invented.COORDINATOR.viewer().person()));
        search(ONE.caller().as(Invented.SECOND_COORDINATOR), 200);
    }

    private static void search(Caller caller, int status) {
        String nobodys = NationalNumber.ofNineDigits("900101997", false).digits();
        caller.post("/caseFiles/query", Map.of("nationalNumber", nobodys)).expect(status);
    }

    /// A collector of the lines has what the table has.
    @Test
    void whatIsNotedIsToldToTheLog() {
        Logger log = (Logger) LoggerFactory.getLogger("be.passerelle.security");
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        log.addAppender(told);
        try {
            ONE.caller()
                    .with("Authorization", "Bearer nobodys")
                    .get("/workItems")
                    .expect(401);
        } finally {
            log.detachAppender(told);
        }
        assertThat(told.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.contains("\"kind\":\"tokenRefused\""));
    }

    private static Event latest() {
        return ONE.securityEvents().latest(1).getFirst();
    }
}
