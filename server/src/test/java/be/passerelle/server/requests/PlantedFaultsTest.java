// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// That no fault is found in many requests means something only when one is found that is there: of each kind one is
/// planted in the server, in one request of a hundred.
@Tag("measure")
class PlantedFaultsTest {

    private static final int REQUESTS = 500;
    private static final Duration LONGEST = Duration.ofMillis(PlantedFault.LONGEST_MS);
    private static final Duration ANY = Duration.ofMinutes(1);

    private static World world;

    @BeforeAll
    static void start() {
        world = World.start(PlantedFault.Server.class, 1);
        PlantedFault.in(world.server());
    }

    @AfterAll
    static void stop() {
        PlantedFault.plant(Optional.empty());
        world.close();
    }

    /// The lists as they were; a planted act stays, so that it is the last.
    @AfterEach
    void mend() {
        PlantedFault.plant(Optional.empty());
        world.server().maintenance().rebuild(_ -> {});
    }

    @ParameterizedTest
    @EnumSource(PlantedFault.class)
    void each_planted_fault_is_found(PlantedFault fault) {
        PlantedFault.plant(Optional.of(fault));
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() ->
                        new Run(world, REQUESTS, fault.ordinal(), fault == PlantedFault.IS_SLOW ? LONGEST : ANY).run())
                .satisfies(
                        found -> assertThat(found.kind()).as(found.getMessage()).isEqualTo(fault.kind()));
    }
}
