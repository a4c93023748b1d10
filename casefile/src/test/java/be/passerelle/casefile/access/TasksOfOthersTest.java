// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What others do next, and the stages of the way, follow from what a viewer reads: an act that they do not see
/// changes nothing of it.
class TasksOfOthersTest {

    private static final int LIVES = 40;

    /// How many acts of a life are looked at, of so many.
    private static final int ONE_IN = 5;

    private interface Told {
        Set<String> to(Viewer viewer, CaseFile file, LocalDate day);
    }

    @Test
    void what_is_not_seen_changes_nothing_that_others_do() {
        assertThat(compared(TasksOfOthersTest::told)).isGreaterThan(2_000);
    }

    /// The same as it would be told from the whole file, kept to the parts that the viewer reads.
    @Test
    void from_the_whole_file_it_would() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> compared(TasksOfOthersTest::fromTheWholeFile))
                .isInstanceOf(AssertionError.class);
    }

    private static int compared(Told told) {
        int compared = 0;
        for (long seed = 1; seed <= LIVES; seed++) {
            RandomMoments.Moment last = RandomMoments.of(seed).stream()
                    .filter(moment -> !moment.file().isErased()
                            && moment.file().illegible().isEmpty())
                    .reduce((_, later) -> later)
                    .orElseThrow();
            List<RecordedAct> acts = last.file().acts();
            for (int n = 1 + (int) (seed % ONE_IN); n < acts.size(); n += ONE_IN) {
                CaseFile before = CaseFile.of(last.file().id(), acts.subList(0, n));
                CaseFile after = CaseFile.of(last.file().id(), acts.subList(0, n + 1));
                compared += compared(seed, before, after, last.day(), told);
            }
        }
        return compared;
    }

    private static int compared(long seed, CaseFile before, CaseFile after, LocalDate day, Told told) {
        int compared = 0;
        RecordedAct act = after.acts().getLast();
        for (Viewer viewer : RandomDecisions.viewers(after)) {
            Access then = access(viewer, after, day);
            if (then.maySee()
                    && then.seen(act).isEmpty()
                    && !RoleTable.followed(viewer.role())
                            .contains(ActType.of(act.act()).compartment())
                    && seesAlike(access(viewer, before, day), then, before)) {
                assertThat(told.to(viewer, after, day))
                        .as("seed %d, %s of %s, %s", seed, viewer.role(), viewer.organisation(), act)
                        .isEqualTo(told.to(viewer, before, day));
                compared++;
            }
        }
        return compared;
    }

    /// The act changes nothing of what they may see of the acts before.
    private static boolean seesAlike(Access before, Access after, CaseFile acts) {
        return before.ground().equals(after.ground())
                && before.compartments().equals(after.compartments())
                && before.seen(acts.acts()).equals(after.seen(acts.acts()));
    }

    private static Access access(Viewer viewer, CaseFile file, LocalDate day) {
        return Access.of(viewer, file, InventedLife.LAW, day);
    }

    private static FileOnDay on(CaseFile file, LocalDate day) {
        return new FileOnDay(file, InventedLife.LAW, RandomMoments.REGISTERS, day);
    }

    private static Set<String> told(Viewer viewer, CaseFile file, LocalDate day) {
        Access access = access(viewer, file, day);
        SeenFile seen = SeenFile.asRecorded(access, on(file, day));
        Set<String> told = words(seen.next(), access);
        seen.stages().forEach(stage -> told.add(stage.toString()));
        return told;
    }

    private static Set<String> fromTheWholeFile(Viewer viewer, CaseFile file, LocalDate day) {
        Access access = access(viewer, file, day);
        return words(
                Procedure.next(file, InventedLife.LAW, RandomMoments.REGISTERS, day).stream()
                        .filter(access::sees)
                        .toList(),
                access);
    }

    private static Set<String> words(List<NextAct> tasks, Access access) {
        return tasks.stream()
                .filter(next -> !access.performs(next.role()) && !access.enters(next.row()))
                .map(next -> next.code() + " " + next.role() + " " + next.thread() + " " + next.obligatory() + " "
                        + next.from() + " " + next.since() + " " + next.until() + " " + next.holder())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
