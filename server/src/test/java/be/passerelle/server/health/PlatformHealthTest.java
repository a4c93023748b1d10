// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.desk.Health.State;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.log.Asked;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.identifier.CommandId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PlatformHealthTest {

    private static final long MEGABYTE = 1L << 20;

    private static final Asked ASKED = new Asked(new CommandId(new UUID(1, 2)), List.of(), Set.of());

    private Vital first = Vital.WELL;
    private Vital second = Vital.WELL;
    private final AtomicInteger looks = new AtomicInteger();
    private long seconds;
    private final PlatformHealth health = new PlatformHealth(
            List.of(() -> first, () -> {
                looks.incrementAndGet();
                return second;
            }),
            () -> Duration.ofSeconds(seconds).toNanos());

    @Test
    void isAsWellAsTheWorstOfItsParts() {
        assertThat(asked()).isEqualTo(State.UP);
        second = new Vital(State.DEGRADED, "the second");
        assertThat(asked()).isEqualTo(State.DEGRADED);
        first = new Vital(State.DOWN, "the first");
        assertThat(asked()).isEqualTo(State.DOWN);
    }

    @Test
    void looksOnceASecondAtMostAndAtNothingBehindWhatIsDown() {
        asked();
        health.state();
        assertThat(looks).hasValue(1);
        first = new Vital(State.DOWN, "the first");
        asked();
        assertThat(looks).hasValue(1);
    }

    @Test
    void tellsTheLogWhatItFoundWhenItChanges(CapturedOutput output) {
        second = new Vital(State.DEGRADED, "the second part is late");
        asked();
        asked();
        assertThat(output.getAll().split("the second part is late", -1)).hasSize(2);
        second = Vital.WELL;
        asked();
        second = new Vital(State.DEGRADED, "the second part is late");
        asked();
        assertThat(output.getAll().split("the second part is late", -1)).hasSize(3);
    }

    @Test
    void nothingIsRecordedWhileTheDiskHasAlmostNoRoom() {
        long[] left = {400 * MEGABYTE};
        RoomOnDisk room = new RoomOnDisk(() -> left[0], 100 * MEGABYTE);
        LogWithRoom log = new LogWithRoom(new Asking(), room);
        assertThat(room.look().state()).isEqualTo(State.UP);

        left[0] = 400 * MEGABYTE - 1;
        assertThat(room.look().state()).isEqualTo(State.DEGRADED);
        assertThatThrownBy(() -> log.transaction(_ -> true)).hasMessage("asked");
        assertThatThrownBy(() -> log.decide(ASKED, _ -> true)).hasMessage("asked");

        left[0] = 100 * MEGABYTE - 1;
        assertThat(room.look().what()).contains("nothing is recorded");
        assertThatThrownBy(() -> log.transaction(_ -> true)).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> log.decide(ASKED, _ -> true)).isInstanceOf(Unavailable.class);
    }

    private State asked() {
        seconds++;
        return health.state();
    }

    /// A log that says when it is asked.
    private static final class Asking implements Log {

        @Override
        public <T> T transaction(Function<LogTransaction, T> work) {
            throw new IllegalStateException("asked");
        }
    }
}
