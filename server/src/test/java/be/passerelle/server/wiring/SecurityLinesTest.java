// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.registry.access.SecurityEvents.By;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.access.SecurityEvents.Origin;
import be.passerelle.stream.identifier.PersonId;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// What happened at the doors goes to the log too: a line of JSON that a collector reads, without
/// anybody's name.
class SecurityLinesTest {

    private static final PersonId SOMEBODY = new PersonId("n.collard");
    private static final Instant AT = Instant.parse("2026-03-02T10:15:30.123456Z");

    private final Pseudonyms pseudonyms = Pseudonyms.random();
    private final SecurityLines lines = new SecurityLines(pseudonyms);

    @Test
    void anEventIsOneLineOfJsonWithAPseudonym() {
        String line = lines.line(new Event(
                AT,
                Kind.SIGNED_IN,
                Optional.of(SOMEBODY),
                new Origin("192.0.2.7", Optional.empty(), Optional.empty()),
                Optional.of(new By("csam", "level \"500\"\nforged")),
                1));
        assertThat(line).doesNotContain("collard", "\n", "\r");
        assertThat(JsonMapper.shared().readTree(line))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"at": "2026-03-02T10:15:30.123456Z", "kind": "signedIn", "alert": false, "person": "PERSON",
                 "address": "192.0.2.7", "means": "csam", "level": "level \\"500\\"\\nforged", "place": 1}
                """.replace("PERSON", pseudonyms.of(SOMEBODY))));
    }

    @Test
    void itIsToldToTheLog() {
        Logger log = (Logger) LoggerFactory.getLogger("be.passerelle.security");
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        Level before = log.getLevel();
        log.setLevel(Level.INFO);
        log.addAppender(told);
        try {
            lines.tell(new Event(AT, Kind.TOKEN_REFUSED, Optional.empty(), Origin.HERE, Optional.empty(), 20));
        } finally {
            log.detachAppender(told);
            log.setLevel(before);
        }
        assertThat(told.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .startsWith(
                                "security event {\"at\":\"2026-03-02T10:15:30.123456Z\",\"kind\":\"tokenRefused\""));
    }
}
