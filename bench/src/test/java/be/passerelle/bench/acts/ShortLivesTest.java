// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.bench.life.BenchRegisters;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.Registry;
import be.passerelle.registry.memory.InMemoryLog;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShortLivesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void recordThirteenActs() {
        Registry registry = new Registry(new InMemoryLog(() -> NOW), LawInForce.read(), BenchRegisters.registers());
        assertThat(new ShortLives(registry, LocalDate.ofInstant(NOW, Registry.BELGIUM)).once(0))
                .isEqualTo(13);
    }
}
