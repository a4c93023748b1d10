// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.map;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LawMapTest {

    private static final Path MAP = Path.of("../docs/map/law.md");

    @Test
    void the_map_of_the_law_is_up_to_date() throws IOException {
        String map = LawMap.of(LawInForce.read());
        if (Boolean.getBoolean("passerelle.updateMap")) {
            Files.writeString(MAP, map);
        }
        assertThat(Files.readString(MAP))
                .as("stale map: run ./mvnw -pl law test -Dtest=LawMapTest -Dpasserelle.updateMap=true and commit it")
                .isEqualTo(map);
    }
}
