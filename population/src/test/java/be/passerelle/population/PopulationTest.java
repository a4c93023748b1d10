// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.population.life.Life;
import be.passerelle.population.life.Life.Entry;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a population of two thousand looks like.
class PopulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Life> LIVES = Population.of(1, DAY, 2000).toList();

    @Test
    void the_procedure_accepts_every_act_of_the_walk() {
        Map<String, Long> refused = LIVES.stream()
                .flatMap(life -> life.refused().stream())
                .collect(Collectors.groupingBy(r -> r.code(), TreeMap::new, Collectors.counting()));
        assertThat(refused).isEmpty();
    }

    /// What only files of years before these lives hold.
    private static final Set<String> EARLIER = Set.of("benefit.incomeReported");

    /// Of what is law in the days in which the lives of all schemes have begun.
    @Test
    void every_kind_of_act_occurs() {
        Map<String, Long> counts = LIVES.stream()
                .flatMap(life -> life.entries().stream())
                .collect(Collectors.groupingBy(
                        e -> ActType.of(e.proposed().act()).code(), TreeMap::new, Collectors.counting()));
        // What is law no more on the last day may have been on the first one.
        assertThat(counts.keySet())
                .containsAll(FileActs.all().stream()
                        .map(type -> type.code())
                        .filter(code -> !EARLIER.contains(code) && !isOfThePast(code))
                        .toList());
        assertThat(isOfThePast("trajectory.sentUnderConvention")).isTrue();
    }

    private static boolean isOfThePast(String code) {
        return Procedure.rows().stream()
                .filter(row -> row.type().code().equals(code))
                .noneMatch(row -> row.validity().covers(DAY, Optional.empty()));
    }

    @Test
    void the_same_seed_and_day_give_the_same_acts_byte_for_byte() {
        List<Life> again = Population.of(1, DAY, 200).toList();
        List<Life> others = Population.of(2, DAY, 200).toList();
        assertThat(digest(again)).isEqualTo(digest(LIVES.subList(0, 200))).isNotEqualTo(digest(others));
    }

    @Test
    void lives_until_its_earliest_day_and_not_until_the_day_before() {
        assertThat(Population.of(1, Population.EARLIEST_DAY, 50)).hasSize(50);
        assertThatThrownBy(() -> Population.of(1, Population.EARLIEST_DAY.minusDays(1), 50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022-09-01");
    }

    private static String digest(List<Life> lives) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Life life : lives) {
                for (Entry entry : life.entries()) {
                    String envelope = life.file() + " " + entry.proposed().thread() + " "
                            + entry.proposed().happenedOn() + " "
                            + entry.proposed().by() + " " + entry.recordedAt()
                            + " " + entry.command();
                    digest.update(envelope.getBytes(StandardCharsets.UTF_8));
                    digest.update(ActWriter.canonical(entry.proposed().act()));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
