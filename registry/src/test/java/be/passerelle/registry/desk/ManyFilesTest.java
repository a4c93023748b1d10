// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whoever opens more files in an hour than one can read is told once.
class ManyFilesTest {

    private static final PersonId JO = new PersonId("jo");

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final ManyFiles many = new ManyFiles(3, () -> now);

    @Test
    void oneTooManyIsToldOnceAnHour() {
        assertThat(told(JO, 0, 10)).isEqualTo(1);
        now = now.plus(Duration.ofHours(1));
        assertThat(told(JO, 0, 10)).isEqualTo(1);
    }

    @Test
    void aFileCountsOnceAndEachPersonApart() {
        assertThat(told(JO, 0, 3) + told(JO, 0, 3)).isZero();
        assertThat(told(new PersonId("an"), 3, 6)).isZero();
        assertThat(told(new PersonId("JO"), 6, 7))
                .as("the same in other letters")
                .isEqualTo(1);
    }

    private long told(PersonId person, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> many.opens(person, new CaseFileId(new UUID(7, i))))
                .count();
    }
}
