// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.MissingItem;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.ArrayList;
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
                    && seesAlike(access(viewer, before, day), then, before)
                    && toldOf(viewer, before, day).equals(toldOf(viewer, after, day))) {
                assertThat(told.to(viewer, after, day))
                        .as("seed %d, %s of %s, %s", seed, viewer.role(), viewer.organisation(), act)
                        .isEqualTo(told.to(viewer, before, day));
                compared++;
            }
        }
        return compared;
    }

    /// What is known besides the acts: by which consents a person is referred, for a physician of the fund;
    /// which acts were annulled; and to whoever reads programmes when they
    /// were given up, also where it was with the trajectory.
    private static List<Object> toldOf(Viewer viewer, CaseFile file, LocalDate day) {
        SeenFile seen = SeenFile.asRecorded(access(viewer, file, day), on(file, day));
        List<Object> told = new ArrayList<>();
        if (RoleTable.followed(viewer.role()).contains(Compartment.CONSENT)) {
            told.add(Consents.referrals(file.state(Consents.CONSENTS)));
        }
        seen.threads(Programme.FACTS).all().forEach(programme -> told.add(programme.givenUp()));
        seen.acts().stream().map(RecordedAct::number).filter(seen::isAnnulled).forEach(told::add);
        return told;
    }

    /// What somebody is told that others do, they do.
    @Test
    void what_others_are_told_to_do_is_theirs() {
        int told = 0;
        for (long seed = 1; seed <= LIVES; seed++) {
            for (RandomMoments.Moment moment : RandomMoments.of(seed)) {
                if (!moment.file().isErased() && moment.file().illegible().isEmpty()) {
                    told += isTrue(seed, moment.file(), moment.day());
                }
            }
        }
        assertThat(told).isGreaterThan(5_000);
    }

    /// Who supplies what is missing follows from consents, which the institute does not read; and that a
    /// project is over with its trajectory from that, of which the registrar is told no more than the end.
    @Test
    void what_cannot_be_known_is_not_told() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(InventedLife.ADVISER, InventedLife.CENTRE, false)
                .requested(InventedLife.ADVISER);
        assertThat(codes(life, InventedLife.REGISTRAR)).contains("programme.socialOpinionGiven");
        life.by(
                InventedLife.EXPERT,
                life.programme(),
                new ProgrammeAct.FoundIncomplete(List.of(MissingItem.values()[0]), "not signed"));
        assertThat(codes(life, InventedLife.EXPERT)).doesNotContain("programme.supplied");
        assertThat(codes(life, InventedLife.COORDINATOR)).contains("programme.supplied");
        assertThat(codes(life, InventedLife.PHYSICIAN)).contains("programme.supplied");
    }

    private static List<String> codes(InventedLife life, Viewer viewer) {
        return life.seenBy(viewer).next().stream()
                .filter(next -> next.role() != viewer.role())
                .map(NextAct::code)
                .toList();
    }

    private static int isTrue(long seed, CaseFile file, LocalDate day) {
        Set<String> all = Procedure.next(file, InventedLife.LAW, RandomMoments.REGISTERS, day).stream()
                .map(TasksOfOthersTest::what)
                .collect(Collectors.toSet());
        int told = 0;
        for (Viewer viewer : RandomDecisions.viewers(file)) {
            Access access = access(viewer, file, day);
            if (access.maySee()) {
                Set<String> others = SeenFile.asRecorded(access, on(file, day)).next().stream()
                        .filter(next -> !access.performs(next.role()) && !access.enters(next.row()))
                        .map(TasksOfOthersTest::what)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(all)
                        .as("seed %d, %s on %s", seed, viewer.role(), day)
                        .containsAll(others);
                told += others.size();
            }
        }
        return told;
    }

    private static String what(NextAct next) {
        return next.code() + " " + next.role() + " " + next.thread() + " " + next.obligatory();
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
