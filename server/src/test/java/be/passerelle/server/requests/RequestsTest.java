// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.server.socket.RunningServer;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Requests made from the description of the API and from the forms of the pages, valid, at the bounds and wrong, by
/// everybody, to the whole server: none fails, none is slow, none tells its sender what they may not read, and what is
/// recorded afterwards is what was answered to be. A failure names its seed. The bounded run of many, from a new seed
/// each time, is `checks/requests`.
@Tag("measure")
class RequestsTest {

    /// What fails for others has to be the fault of what they changed.
    private static final long ALWAYS_THE_SAME = 20_261_129L;

    private static final long SHORT = 3_000;

    private static final Duration LONGEST = Duration.ofMillis(Long.getLong("passerelle.longest", 2000));

    /// Other tests run at the same time as the short form, and what it waits for is mostly a processor.
    private static final Duration BESIDE_OTHERS = Duration.ofSeconds(10);

    @Test
    void noRequestBreaksOrLearnsAnything() {
        long requests = Long.getLong("passerelle.requests", SHORT);
        long seed = Long.getLong(
                "passerelle.seed", requests == SHORT ? ALWAYS_THE_SAME : new SplittableRandom().nextInt(1 << 30));
        try (World world = World.start(RunningServer.Given.class, requests == SHORT ? 2 : 5)) {
            System.out.println(new Run(world, requests, seed, requests == SHORT ? BESIDE_OTHERS : LONGEST).run());
        }
    }
}
