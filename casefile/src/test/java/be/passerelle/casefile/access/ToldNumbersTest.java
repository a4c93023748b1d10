// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.file.InventedNumbering;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.finding.Reason;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever may not count the acts of a file is told other numbers, and everything else as it would be told.
class ToldNumbersTest {

    private static final Numbering NUMBERING = new InventedNumbering();
    private static final int LIVES = 25;

    private final InventedLife life = InventedLife.incapable()
            .accompanied()
            .project(ADVISER, CENTRE, true)
            .requested(ADVISER)
            .granted();

    @Test
    void who_handles_files_is_told_the_numbers_that_acts_are_recorded_under() {
        assertThat(numbers(life.toldTo(COORDINATOR))).isEqualTo(numbers(life.seenBy(COORDINATOR)));
        assertThat(life.toldTo(COORDINATOR).head()).isEqualTo(life.file().head());
    }

    @Test
    void who_sees_a_part_is_told_numbers_that_order_nothing() {
        for (Viewer viewer : List.of(ADVISER, CENTRE, INSURED)) {
            List<Integer> told = numbers(life.toldTo(viewer));
            assertThat(told)
                    .as(viewer.role().name())
                    .hasSameSizeAs(numbers(life.seenBy(viewer)))
                    .doesNotHaveDuplicates()
                    .allMatch(number -> number > ActNumber.LAST_RECORDED && number <= ActNumber.LAST_TOLD);
            assertThat(told.size() > 3 && told.stream().sorted().toList().equals(told))
                    .as(viewer.role().name())
                    .isFalse();
        }
    }

    @Test
    void no_act_is_told_by_a_number_of_another_file_or_by_the_one_it_was_recorded_under() {
        SeenFile seen = life.toldTo(ADVISER);
        ToldNumbers others = ToldNumbers.to(ADVISER, new CaseFileId(new UUID(2, 2)), NUMBERING);
        List<Refusal> nothing = annulling(seen, ActNumber.LAST_TOLD);
        assertThat(nothing).extracting(Refusal::code).containsExactly("noSuchAct");
        for (RecordedAct act : life.file().acts()) {
            for (int number : List.of(act.number(), others.told(act.number()))) {
                assertThat(seen.act(number)).isEmpty();
                assertThat(annulling(seen, number)).isEqualTo(nothing);
            }
        }
    }

    @Test
    void whatever_is_decided_is_decided_alike_in_told_numbers() {
        int compared = 0;
        for (long seed = 1; seed <= LIVES; seed++) {
            for (RandomMoments.Moment moment : RandomMoments.of(seed)) {
                for (Viewer viewer : RandomDecisions.viewers(moment.file())) {
                    compared += compared(moment, viewer);
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    /// Where the first of several counts, it is the one that was recorded first, and not the one with the least
    /// number.
    @Test
    void the_first_of_two_trajectories_is_the_one_that_was_opened_first() {
        InventedLife twice = InventedLife.incapable().accompanied();
        int first = twice.trajectory();
        twice.by(COORDINATOR, first, new TrajectoryAct.Closed(TrajectoryResult.values()[0], "it is done"));
        twice.proposed().contactHeld(false).engaged().planned().referredTo(ADVISER);
        CaseFile file = twice.file();
        ToldNumbers numbers = ToldNumbers.to(ADVISER, file.id(), new Backwards());
        CaseFile told = twice.access(ADVISER).narrowed(file, numbers);

        assertThat(numbers.told(first)).isGreaterThan(numbers.told(twice.trajectory()));
        assertThat(Grounds.begun(file, ADVISER.organisation(), twice.today()))
                .as("on the day on which the one before was closed, both are theirs")
                .isEqualTo(first);
        assertThat(Grounds.begun(told, ADVISER.organisation(), twice.today())).isEqualTo(numbers.told(first));
    }

    /// What was recorded last has the least number.
    private static final class Backwards implements Numbering {

        @Override
        public int told(CaseFileId file, int number) {
            return ActNumber.LAST_TOLD - number;
        }

        @Override
        public OptionalInt recorded(CaseFileId file, int told) {
            return OptionalInt.of(ActNumber.LAST_TOLD - told);
        }
    }

    private static int compared(RandomMoments.Moment moment, Viewer viewer) {
        Access access = Access.of(viewer, moment.file(), InventedLife.LAW, moment.day());
        if (RoleTable.of(viewer.role()).mayCountActs() || !access.maySee()) {
            return 0;
        }
        FileOnDay now = new FileOnDay(moment.file(), InventedLife.LAW, RandomMoments.REGISTERS, moment.day());
        ToldNumbers numbers = ToldNumbers.to(viewer, moment.file().id(), NUMBERING);
        SeenFile recorded = SeenFile.asRecorded(access, now);
        SeenFile told = SeenFile.now(access, now, NUMBERING);
        String as = "seed %d, %s".formatted(moment.seed(), viewer.role());

        assertThat(told.acts()).as(as).isEqualTo(numbers.told(recorded.acts()));
        assertThat(told.illegible()).as(as).isEqualTo(numbers.toldUnread(recorded.illegible()));
        assertThat(told.numbers()).as(as).isEqualTo(told(numbers, recorded.numbers()));
        assertThat(told.head()).as(as).isEqualTo(numbers.told(recorded.head()));
        assertThat(lines(told, ToldNumbers.asRecorded(moment.file().id())))
                .as(as)
                .isEqualTo(lines(recorded, numbers));
        Decided.wishes(viewer, moment.file(), RandomMoments.REGISTERS).forEach((name, wish) -> {
            ProposedAct sent = numbers.told(wish);
            List<Refusal> refused = recorded.check(wish);
            assertThat(told.check(sent))
                    .as(as + " " + name)
                    .extracting(Refusal::code)
                    .isEqualTo(codes(refused));
            if (refused.isEmpty()) {
                assertThat(changes(told, sent)).as(as + " " + name).isEqualTo(changes(recorded, wish));
            }
            assertThat(numbers.recorded(sent)).as(as + " " + name).isEqualTo(wish);
        });
        return 1;
    }

    /// All that names an act or follows from the order of acts.
    private static List<String> lines(SeenFile seen, ToldNumbers numbers) {
        List<String> lines = new ArrayList<>();
        for (NextAct next : seen.next()) {
            lines.add("%s %s %d %s %s %s %s %s"
                    .formatted(
                            next.code(),
                            next.role(),
                            numbers.told(next.thread()),
                            next.from(),
                            next.since(),
                            next.until(),
                            seen.isOffered(next),
                            acts(next.deadline().reason(), numbers)));
        }
        for (Entitlement right : seen.rights()) {
            lines.add("%s %d %s %s %s"
                    .formatted(
                            right.kind(),
                            numbers.told(right.thread()),
                            right.period(),
                            right.amount(),
                            acts(right.reason(), numbers)));
        }
        seen.closed()
                .forEach(each -> lines.add(each.row().type().code() + " " + numbers.told(each.thread()) + " "
                        + each.refusal().code()));
        seen.trainings().forEach(each -> lines.add(numbers.told(each.thread()) + " " + each.monthWithoutHours()));
        seen.contradictions()
                .forEach(each ->
                        lines.add(each.kind() + " " + numbers.told(each.report().act())));
        seen.stages()
                .forEach(stage -> lines.add(
                        stage.code() + stage.reached().map(fact -> fact.day() + " " + numbers.told(fact.act()))));
        lines.add(String.valueOf(seen.person()));
        return lines;
    }

    private static List<Integer> acts(Reason reason, ToldNumbers numbers) {
        return Stream.concat(
                        reason.act().map(numbers::told).stream(),
                        reason.steps().stream().flatMap(step -> acts(step, numbers).stream()))
                .toList();
    }

    private static List<String> changes(SeenFile seen, ProposedAct act) {
        return seen.changes(List.of(act)).stream()
                .map(change -> switch (change) {
                    case Change.RightGained(Entitlement right) -> "gained " + right.kind() + right.period();
                    case Change.RightLost(Entitlement right) -> "lost " + right.kind() + right.period();
                    case Change.RightChanged(var _, Entitlement right) -> "changed " + right.kind() + right.period();
                    case Change.ProspectOpened(var prospect) -> "prospect " + prospect.plannedHours();
                    case Change.TaskOpened(NextAct next) -> "opened " + next.task() + next.until();
                    case Change.TaskSettled(NextAct next) -> "settled " + next.task();
                    case Change.DeadlineMoved(var _, NextAct next) -> "moved " + next.task() + next.until();
                    case Change.SharingBegun begun -> "shared " + begun.with().id() + begun.parts() + begun.atOnce();
                    case Change.SharingEnded ended ->
                        "not shared " + ended.with().id() + ended.parts();
                })
                .toList();
    }

    private static List<Integer> told(ToldNumbers numbers, List<Integer> recorded) {
        return recorded.stream().map(numbers::told).toList();
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private List<Refusal> annulling(SeenFile seen, int number) {
        return seen.check(new ProposedAct(
                0,
                life.today(),
                ADVISER.performer(),
                new CorrectionAct.AnnulmentAsked(new ActNumber(number), "recorded in error")));
    }

    private static List<Integer> numbers(SeenFile seen) {
        return seen.acts().stream().map(RecordedAct::number).toList();
    }
}
