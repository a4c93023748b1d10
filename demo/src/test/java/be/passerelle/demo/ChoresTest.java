// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.follow.Lag;
import be.passerelle.store.Verification.Broken;
import be.passerelle.store.Verification.Fault;
import be.passerelle.store.Verification.Report;
import be.passerelle.stream.identifier.CaseFileId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What `./run verify` prints.
class ChoresTest {

    private static final Broken BROKEN = new Broken(new CaseFileId(new UUID(1, 2)), Fault.CHAIN, 3);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void saysHowFarFollowersAre() {
        assertThat(Chores.told(new Lag("event", 7, 0, 0, Optional.empty())))
                .isEqualTo("The follower “event” has all 7 acts");
        assertThat(Chores.told(new Lag("event", 7, 2, 1, Optional.of(Instant.EPOCH))))
                .isEqualTo("The follower “event” has 7 acts and waits for 3");
    }

    @Test
    void saysThatAllHolds() {
        assertThat(told(new Report(2, 7, 0, 0, List.of(), List.of()), 0))
                .contains("Verified 7 acts in 2 files", "show what the acts give")
                .doesNotContain("wrong", "other files");
    }

    @Test
    void saysThatOnlyTheNumbersOfLinesAreWrong() {
        assertThat(told(new Report(2, 7, 0, 0, List.of(), List.of("a team")), 1))
                .contains("The lists of a team", "Every chain of hashes holds")
                .doesNotContain("0 files", "show what the acts give");
    }

    @Test
    void doesNotVouchForWhatItDidNotCompare() {
        assertThat(told(new Report(2, 7, 0, 1, List.of(), List.of()), 0))
                .contains("1 files wait", "of the other files")
                .doesNotContain("show what the acts give");
    }

    @Test
    void namesWhatIsBroken() {
        assertThat(told(new Report(2, 7, 0, 0, List.of(BROKEN), List.of("a team")), 1))
                .contains("wrong with 1 files", "at act 3", "The lists of a team")
                .doesNotContain("Every chain");
    }

    private String told(Report report, int status) {
        var terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(Chores.tell(report, terminal, terminal)).isEqualTo(status);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
