// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// What stands in the log: one line for each message, with its moment in a zone that everybody knows.
class LogLinesTest {

    @Test
    void aMessageIsOneLineWithDayAndZone() throws IOException {
        assertThat(line("a page failed: java.lang.Oops\n    at here\r\n2026-01-01T00:00:00.000Z ERROR forged"))
                .isEqualTo("2026-03-02T10:15:30.123Z WARN  a page failed: java.lang.Oops | at here |"
                        + " 2026-01-01T00:00:00.000Z ERROR forged" + System.lineSeparator());
    }

    private static String line(String message) throws IOException {
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(pattern());
        layout.start();
        LoggingEvent event = new LoggingEvent(
                LogLinesTest.class.getName(), context.getLogger("be.passerelle"), Level.WARN, message, null, null);
        event.setInstant(Instant.parse("2026-03-02T10:15:30.123456Z"));
        return layout.doLayout(event);
    }

    private static String pattern() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = LogLinesTest.class.getResourceAsStream("/application.properties")) {
            settings.load(Objects.requireNonNull(in));
        }
        return Objects.requireNonNull(settings.getProperty("logging.pattern.console"));
    }
}
