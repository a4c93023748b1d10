// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.follow.Lag;
import be.passerelle.store.CheckpointComparison;
import be.passerelle.store.CheckpointKeys;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What `./run verify` prints.
class ChoresTest {

    private static final Broken BROKEN = new Broken(new CaseFileId(new UUID(1, 2)), Fault.CHAIN, 3);

    private static final CheckpointComparison.Report FINE = new CheckpointComparison.Report(
            3, List.of(), List.of(), false, CheckpointKeys.Own.COMPARED, Optional.empty());

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
                .contains("another number of lines than they have: 1", "a team", "Every chain of hashes holds")
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
                .contains("Chains of hashes that break: 1", ": act 3", "a team", "1 faults in 1 files")
                .doesNotContain("Every chain");
    }

    /// A destroyed key stands before a hundred damaged acts, and the first of each kind are told.
    @Test
    void letsNoKindOfFaultHideAnother() {
        List<Broken> broken = new ArrayList<>();
        for (int act = 1; act <= 100; act++) {
            broken.add(new Broken(new CaseFileId(new UUID(1, 2)), Fault.UNREADABLE, act));
        }
        broken.add(new Broken("weird", new UUID(5, 6), Fault.STREAM_UNKNOWN, 0));
        broken.add(new Broken(new CaseFileId(new UUID(3, 4)), Fault.DESTROYED, 0));
        Report report = new Report(2, 7, 0, 0, broken, List.of(), FINE);
        assertThat(told(report, 1))
                .containsSubsequence(
                        "Keys that were destroyed",
                        "it: 1",
                        "weird 00000000-0000-0005-0000-000000000006",
                        "cannot be read, their bytes are damaged: 100",
                        ": act 5",
                        "and 95 more",
                        "102 faults in 3 files")
                .doesNotContain(": act 6");
        assertThat(told(report, 1, true)).contains(": act 100").doesNotContain("more;");
    }

    @Test
    void saysWhenItsOwnKeyOfCheckpointsWasNotCompared() {
        assertThat(told(keyed(CheckpointKeys.Own.NOT_HERE), 0)).contains("There is no checkpoint.key");
        assertThat(told(keyed(CheckpointKeys.Own.ANOTHER), 1))
                .contains("is another key than the one that the database names")
                .doesNotContain("forged");
    }

    private static Report keyed(CheckpointKeys.Own own) {
        var checkpoints = new CheckpointComparison.Report(3, List.of(), List.of(), false, own, Optional.empty());
        return new Report(2, 7, 0, 0, List.of(), List.of(), checkpoints);
    }

    @Test
    void namesWhatIsMissingAndAdvisesNothingThatDestroysEvidence() {
        var head = new Head("caseFile", new UUID(1, 2), 9, new byte[32]);
        var lost = new CheckpointComparison.Lost(head, CheckpointComparison.Loss.CUT_OFF);
        var faulty = new Heads.Faulty(2, Heads.Fault.FORGED);
        var report = new CheckpointComparison.Report(
                3, List.of(faulty), List.of(lost), true, CheckpointKeys.Own.COMPARED, Optional.of(2));
        assertThat(told(new Report(2, 7, 0, 0, List.of(), List.of(), report), 1))
                .contains(
                        "checkpoint 2",
                        "it was forged",
                        "lacks its last acts: it had 9",
                        "access log",
                        "Key 2 of checkpoints was not vouched for",
                        "Change nothing");
    }

    private String told(Report report, int status) {
        return told(report, status, false);
    }

    private String told(Report report, int status, boolean all) {
        bytes.reset();
        var terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(new Findings(all, terminal, terminal).tell(report)).isEqualTo(status);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
