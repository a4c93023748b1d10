// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.follow.Lag;
import be.passerelle.store.CheckpointComparison;
import be.passerelle.store.Verification.Broken;
import be.passerelle.store.Verification.Fault;
import be.passerelle.store.Verification.Report;
import be.passerelle.stream.checkpoint.Head;
import be.passerelle.stream.checkpoint.Heads;
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

    private static final CheckpointComparison.Report FINE =
            new CheckpointComparison.Report(3, List.of(), List.of(), false, Optional.empty());

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
        assertThat(told(new Report(2, 7, 0, 0, List.of(), List.of(), FINE), 0))
                .contains("Verified 7 acts in 2 files", "show what the acts give")
                .doesNotContain("wrong", "other files");
    }

    @Test
    void saysThatOnlyTheNumbersOfLinesAreWrong() {
        assertThat(told(new Report(2, 7, 0, 0, List.of(), List.of("a team"), FINE), 1))
                .contains("The lists of a team", "Every chain of hashes holds")
                .doesNotContain("0 files", "show what the acts give");
    }

    @Test
    void doesNotVouchForWhatItDidNotCompare() {
        assertThat(told(new Report(2, 7, 0, 1, List.of(), List.of(), FINE), 0))
                .contains("1 files wait", "of the other files")
                .doesNotContain("show what the acts give");
    }

    @Test
    void namesWhatIsBroken() {
        assertThat(told(new Report(2, 7, 0, 0, List.of(BROKEN), List.of("a team"), FINE), 1))
                .contains("wrong with 1 files", "at act 3", "The lists of a team")
                .doesNotContain("Every chain");
    }

    @Test
    void namesWhatIsMissingAndAdvisesNothingThatDestroysEvidence() {
        var head = new Head("caseFile", new UUID(1, 2), 9, new byte[32]);
        var lost = new CheckpointComparison.Lost(head, CheckpointComparison.Loss.CUT_OFF);
        var faulty = new Heads.Faulty(2, Heads.Fault.FORGED);
        var report = new CheckpointComparison.Report(3, List.of(faulty), List.of(lost), true, Optional.of(2));
        assertThat(told(new Report(2, 7, 0, 0, List.of(), List.of(), report), 1))
                .contains(
                        "Checkpoint 2",
                        "it was forged",
                        "lacks its last acts: it had 9",
                        "access log",
                        "Key 2 of checkpoints was not vouched for",
                        "Change nothing");
    }

    private String told(Report report, int status) {
        var terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(Chores.tell(report, terminal, terminal)).isEqualTo(status);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
