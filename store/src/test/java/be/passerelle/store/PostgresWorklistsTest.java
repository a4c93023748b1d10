// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.KnownKeys;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.desk.Worklists.Due;
import be.passerelle.registry.desk.Worklists.Scope;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresWorklistsTest {

    private static DeskStore store;
    private static CaseFileId first;
    private static CaseFileId second;

    @BeforeAll
    static void start() {
        store = new DeskStore();
        first = store.opened("Peeters", "Zoé");
        second = store.opened("Dubois", "Jean");
        store.record(Members.COORDINATOR, Members.contactPlanned(second, 3, Members.COORDINATOR));
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void showsTheTeamItsLinesMostUrgentFirst() {
        Worklists.Page page = list(Members.COLLEAGUE, Scope.TEAM, Set.of());

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.lines()).extracting(line -> line.item().file()).containsExactlyInAnyOrder(first, second);
        assertThat(page.lines())
                .extracting(line -> line.item().until().orElse(LocalDate.MAX))
                .isSorted();
        assertThat(page.lines()).allSatisfy(line -> {
            assertThat(line.item().task()).isEqualTo("trajectory.firstContact");
            assertThat(line.language()).isEqualTo(Language.FR);
            assertThat(line.incapableSince()).contains(LocalDate.of(2026, 1, 12));
            assertThat(line.due()).isEqualTo(WorklistSelection.due(line.item(), DeskStore.TODAY));
        });
    }

    @Test
    void showsNothingToTheSameRoleOfAnotherFund() {
        assertThat(list(Members.OF_OTHER_FUND, Scope.TEAM, Set.of()).lines()).isEmpty();
        assertThat(list(Members.OF_OTHER_FUND, Scope.TEAM, Set.of()).counts().team())
                .isZero();
    }

    /// The names of the steps stand with the file, and row-level security leaves those of the fund.
    @Test
    void findsTheFilesOfTheFundInWhichAStepIsDue() {
        Worklists.Files found = store.worklists.detected(Members.PHYSICIAN, Set.of(), 1, 25);
        assertThat(found.files()).containsExactlyInAnyOrder(first, second);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.steps()).isEqualTo(Map.of("assessment.questionnaire", 2L, "trajectory.firstContact", 2L));
        assertThat(store.worklists
                        .detected(Members.PHYSICIAN, Set.of("trajectory.firstContact"), 2, 1)
                        .files())
                .hasSize(1);
        assertThat(store.worklists.detected(Members.PHYSICIAN, Set.of("trajectory.plan"), 1, 25))
                .isEqualTo(new Worklists.Files(List.of(), 0, found.steps()));
        assertThat(store.worklists.detected(Members.OF_OTHER_FUND, Set.of(), 1, 25))
                .isEqualTo(new Worklists.Files(List.of(), 0, Map.of()));
    }

    @Test
    void givesALineToWhoActedLastOrTookIt() {
        assertThat(files(Members.COORDINATOR, Scope.MINE)).containsExactly(second);
        assertThat(files(Members.COLLEAGUE, Scope.FREE)).containsExactly(first);

        store.worklists.take(Members.COLLEAGUE, first);
        store.worklists.take(Members.COLLEAGUE, second);
        assertThat(files(Members.COLLEAGUE, Scope.MINE)).containsExactlyInAnyOrder(first, second);
        assertThat(files(Members.COORDINATOR, Scope.MINE)).isEmpty();
        assertThat(files(Members.COORDINATOR, Scope.FREE)).isEmpty();

        store.worklists.release(Members.COLLEAGUE, first);
        store.worklists.release(Members.COLLEAGUE, second);
        assertThat(files(Members.COORDINATOR, Scope.FREE)).containsExactlyInAnyOrder(first, second);

        store.worklists.take(Members.COORDINATOR, second);
        store.maintenance.rebuild(_ -> {});
        assertThat(files(Members.COORDINATOR, Scope.MINE)).containsExactly(second);
        assertThat(files(Members.COORDINATOR, Scope.FREE)).containsExactly(first);
    }

    @Test
    void countsWhatItLists() {
        Worklists.Counts counts =
                list(Members.COORDINATOR, Scope.MINE, Set.of()).counts();

        assertThat(counts.team())
                .isEqualTo(list(Members.COORDINATOR, Scope.TEAM, Set.of()).total());
        assertThat(counts.mine())
                .isEqualTo(list(Members.COORDINATOR, Scope.MINE, Set.of()).total());
        assertThat(counts.free())
                .isEqualTo(list(Members.COORDINATOR, Scope.FREE, Set.of()).total());
        assertThat(counts.tasks()).isEqualTo(Map.of("trajectory.firstContact", counts.team()));
        for (Due due : Due.values()) {
            assertThat(counts.teamByDue().get(due))
                    .as(due.name())
                    .isEqualTo(
                            list(Members.COORDINATOR, Scope.TEAM, Set.of(due)).total());
        }
        assertThat(list(Members.COORDINATOR, Scope.TEAM, Set.of(Due.OVERDUE, Due.LATER))
                        .total())
                .isEqualTo(counts.teamByDue().getOrDefault(Due.OVERDUE, -1L)
                        + counts.teamByDue().getOrDefault(Due.LATER, -1L));
    }

    @Test
    void countsTheSameWhenItsTallyIsAddedUp() {
        store.worklists.take(Members.COLLEAGUE, first);
        store.worklists.release(Members.COLLEAGUE, first);
        Worklists.Counts before =
                list(Members.COORDINATOR, Scope.MINE, Set.of()).counts();
        long rows = tallied();
        WorkTallyTable tally = new WorkTallyTable(store.registryRole);

        tally.sum(1);

        assertThat(tallied()).isPositive().isLessThan(rows);
        assertThat(list(Members.COORDINATOR, Scope.MINE, Set.of()).counts()).isEqualTo(before);
        assertThat(tally.miscounted()).isEmpty();
    }

    private static long tallied() {
        long[] rows = new long[1];
        store.registryRole.run(
                new Pipeline().thenEach(row -> rows[0] = row.getLong(1), "SELECT count(*) FROM work_tally"));
        return rows[0];
    }

    @Test
    void filtersByTaskAndLanguage() {
        assertThat(query(new Worklists.Query(
                        Scope.TEAM, Set.of(), Set.of("trajectory.plan"), Optional.empty(), 1, 10, Map.of())))
                .isZero();
        assertThat(query(
                        new Worklists.Query(Scope.TEAM, Set.of(), Set.of(), Optional.of(Language.NL), 1, 10, Map.of())))
                .isZero();
        assertThat(query(
                        new Worklists.Query(Scope.TEAM, Set.of(), Set.of(), Optional.of(Language.FR), 1, 10, Map.of())))
                .isEqualTo(2);
    }

    @Test
    void tellsForWhomTheFilesOfThePhysicianWait() {
        List<Worklists.WaitingFor> waiting = store.worklists
                .beside(Members.PHYSICIAN, Map.of(), DeskStore.TODAY)
                .waiting();

        assertThat(waiting)
                .contains(new Worklists.WaitingFor(Role.RETURN_TO_WORK_COORDINATOR, Optional.of(Members.FUND), 2));
    }

    @Test
    void listsWhatTheViewerDidToday() {
        assertThat(store.worklists
                        .beside(Members.COORDINATOR, Map.of(), DeskStore.TODAY)
                        .doneToday())
                .containsExactly(new Worklists.Done(second, "Dubois, Jean", "trajectory.firstContactPlanned"));
        assertThat(store.worklists
                        .beside(Members.COORDINATOR, Map.of(), DeskStore.TODAY.plusDays(1))
                        .doneToday())
                .isEmpty();
    }

    /// The line is whose it was, and anybody may take it; it is counted as often as it is listed.
    @Test
    void whatSomebodyHoldsWhoLeftIsFreeToTake() {
        Map<PersonId, LocalDate> left = Map.of(Members.COLLEAGUE.person(), LocalDate.MAX);
        store.worklists.take(Members.COLLEAGUE, second);
        assertThat(free(Map.of()).lines()).extracting(l -> l.item().file()).containsExactly(first);

        Worklists.Page free = free(left);
        assertThat(free.lines()).extracting(l -> l.item().file()).containsExactlyInAnyOrder(first, second);
        assertThat(free.lines())
                .extracting(line -> line.item().until().orElse(LocalDate.MAX))
                .isSorted();
        assertThat(free.lines()).anySatisfy(l -> assertThat(l.item().person()).contains(Members.COLLEAGUE.person()));
        assertThat(free.total()).isEqualTo(2);
        assertThat(free.counts().free()).isEqualTo(2);
        assertThat(free.counts().team()).isEqualTo(2);
        List<CaseFileId> oneByOne = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            Worklists.Query query =
                    new Worklists.Query(Scope.FREE, Set.of(), Set.of(), Optional.empty(), page, 1, left);
            store.worklists
                    .list(Members.COORDINATOR, query, DeskStore.TODAY)
                    .lines()
                    .forEach(l -> oneByOne.add(l.item().file()));
        }
        assertThat(oneByOne)
                .as("page by page")
                .containsExactlyElementsOf(
                        free.lines().stream().map(l -> l.item().file()).toList());

        store.worklists.take(Members.COORDINATOR, second);
        assertThat(free(left).lines()).extracting(l -> l.item().file()).containsExactly(first);
    }

    /// A mandate that ended before it began let somebody take a line all the same, on the day
    /// it was given.
    @Test
    void whatSomebodyTookWhoseMandateNeverHeldIsFreeToTake() {
        PersonId gone = new PersonId("gone");
        Viewer viewer = Viewer.staff(gone, Members.COORDINATOR.organisation(), Members.COORDINATOR.role());
        store.worklists.take(viewer, second);
        Mandate given = new Mandate(
                1,
                gone,
                "Jo Peeters",
                NationalNumber.ofNineDigits("850730004", false),
                viewer.organisation(),
                viewer.role(),
                List.of(),
                List.of(Language.FR),
                Period.since(DeskStore.TODAY));
        Registers registers = Registers.of(
                List.of(), List.of(), List.of(), List.of(), KnownKeys.of(List.of(given)), List.of(), List.of());
        Map<PersonId, LocalDate> left = registers.lettingGo(viewer.organisation(), viewer.role(), DeskStore.TODAY);
        assertThat(free(left).lines()).extracting(l -> l.item().file()).containsExactlyInAnyOrder(first, second);
        assertThat(free(Map.of()).lines()).extracting(l -> l.item().file()).containsExactly(first);
    }

    /// Of what somebody took before they went to another team, nothing is theirs; what they took since is.
    @Test
    void whatSomebodyTookForAnotherTeamIsFreeToTake() {
        store.worklists.take(Members.COLLEAGUE, second);
        Map<PersonId, LocalDate> before = Map.of(Members.COLLEAGUE.person(), LocalDate.of(2020, 1, 1));
        Map<PersonId, LocalDate> since = Map.of(
                Members.COLLEAGUE.person(), LocalDate.of(9999, 1, 1), new PersonId("nobody.here"), LocalDate.MAX);

        assertThat(free(before).lines()).extracting(l -> l.item().file()).containsExactly(first);
        assertThat(mine(before).lines()).extracting(l -> l.item().file()).containsExactly(second);
        assertThat(mine(before).counts().mine()).isOne();

        Worklists.Page free = free(since);
        assertThat(free.lines()).extracting(l -> l.item().file()).containsExactlyInAnyOrder(first, second);
        assertThat(free.counts().free()).isEqualTo(2);
        assertThat(free.lines()).filteredOn(Worklists.Line::letGo).hasSize(1);
        assertThat(mine(since).lines()).isEmpty();
        assertThat(mine(since).counts().mine()).isZero();
        assertThat(store.worklists
                        .beside(Members.COLLEAGUE, since, DeskStore.TODAY)
                        .waiting())
                .isEmpty();
    }

    private static Worklists.Page mine(Map<PersonId, LocalDate> lettingGo) {
        return store.worklists.list(
                Members.COLLEAGUE,
                new Worklists.Query(Scope.MINE, Set.of(), Set.of(), Optional.empty(), 1, 10, lettingGo),
                DeskStore.TODAY);
    }

    private static Worklists.Page free(Map<PersonId, LocalDate> left) {
        return store.worklists.list(
                Members.COORDINATOR,
                new Worklists.Query(Scope.FREE, Set.of(), Set.of(), Optional.empty(), 1, 10, left),
                DeskStore.TODAY);
    }

    private static List<CaseFileId> files(Viewer viewer, Scope scope) {
        return list(viewer, scope, Set.of()).lines().stream()
                .map(line -> line.item().file())
                .toList();
    }

    private static long query(Worklists.Query query) {
        return store.worklists.list(Members.COORDINATOR, query, DeskStore.TODAY).total();
    }

    private static Worklists.Page list(Viewer viewer, Scope scope, Set<Due> due) {
        return store.worklists.list(
                viewer, new Worklists.Query(scope, due, Set.of(), Optional.empty(), 1, 10, Map.of()), DeskStore.TODAY);
    }
}
