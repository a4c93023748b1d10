// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class PacedBodyTest {

    private static final Pace PACE = new Pace(Duration.ofSeconds(10), 1000);

    private long seconds;

    @Test
    void whatComesWithinPatienceAndAtTheLeastRateIsRead() throws IOException {
        PacedBody patient = body(new Coming(1, 10, 1));
        assertThat(patient.doRead(new Dropped())).isEqualTo(1);

        PacedBody steady = body(new Coming(1000, 1, 100));
        for (int i = 0; i < 100; i++) {
            assertThat(steady.doRead(new Dropped())).isEqualTo(1000);
        }
        assertThat(steady.doRead(new Dropped())).isEqualTo(-1);
    }

    @Test
    void aByteNowAndThenIsTooSlow() throws IOException {
        PacedBody dripping = body(new Coming(1, 1, 1000));
        for (int i = 0; i < 10; i++) {
            assertThat(dripping.doRead(new Dropped())).isEqualTo(1);
        }
        assertThatThrownBy(() -> dripping.doRead(new Dropped())).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void whatIsDoneBetweenTwoReadsIsNotTheCallersTime() throws IOException {
        PacedBody body = body(new Coming(1, 1, 3));
        body.doRead(new Dropped());
        seconds += 3600;
        assertThat(body.doRead(new Dropped())).isEqualTo(1);
    }

    @Test
    void whatNobodyAskedForIsReadToItsEndUnlessItIsTooLongOrTooSlow() {
        assertThat(body(new Coming(1000, 0, 10)).isDrained(10_000)).isTrue();
        assertThat(body(new Coming(1000, 0, 11)).isDrained(10_000)).isFalse();
        assertThat(body(new Coming(1, 1, 1000)).isDrained(10_000)).isFalse();
    }

    private PacedBody body(Coming coming) {
        return new PacedBody(coming, PACE, () -> Duration.ofSeconds(seconds).toNanos());
    }

    /// A body that comes in pieces, each after a while.
    private final class Coming implements InputBuffer {

        private final int bytes;
        private final long every;
        private int pieces;

        Coming(int bytes, long every, int pieces) {
            this.bytes = bytes;
            this.every = every;
            this.pieces = pieces;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            seconds += every;
            return pieces-- > 0 ? bytes : -1;
        }

        @Override
        public int available() {
            return pieces > 0 ? bytes : 0;
        }
    }
}
