// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.AccessOracle;
import be.passerelle.casefile.access.RandomMoments;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.registry.projection.Projection;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rows that row-level security shows a principal are those of the files that [AccessOracle] lets them look
/// at, and the lines of work among them that are theirs. Random lives, new ones in every run; a failure names
/// the seed of the first. The bounded run of many is `checks/rows`.
class RowsOfPrincipalsTest {

    private static final int LIVES = 10;
    private static final PersonId SOMEBODY = new PersonId("somebody");

    private static final List<RandomMoments.Moment> SAME = withInstitute(lives(5));

    private static DeskStore store;

    /// A file that is stored, and what is to be seen of it.
    private record Stored(CaseFileId id, AccessOracle oracle, List<WorkItem> work) {}

    private long decisions;
    private int people;

    @BeforeAll
    static void start() {
        store = new DeskStore();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @AfterEach
    void forget() {
        List.of("case_file", "search_key", "work_item")
                .forEach(table -> store.database.asOwner("DELETE FROM " + table));
    }

    @Test
    void each_principal_sees_the_rows_of_the_files_that_they_may_look_at() {
        long first = Long.getLong("passerelle.seed", new SplittableRandom().nextLong());
        long wanted = Long.getLong("passerelle.rows", 5_000);
        long seed = first;
        while (decisions < wanted) {
            assertThat(differences(stored(lives(seed))))
                    .as("with -Dpasserelle.seed=%d", seed)
                    .isEmpty();
            forget();
            seed += LIVES;
        }
        System.out.printf("%d rows decided of %d lives from seed %d%n", decisions, seed - first, first);
    }

    /// What goes wrong between what is decided and what is stored, or in a policy, is found.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE case_file SET audience = array_append(audience, 'org.other-fund')",
                "UPDATE case_file SET audience = array_remove(audience, 'institute')",
                "UPDATE search_key SET audience = 'org.third-fund' WHERE audience = 'org.fund'",
                "UPDATE work_item SET team = replace(team, '@fund', '@other-fund')",
                "UPDATE work_item SET team = role || '@' || holder WHERE team IS NULL",
                "UPDATE case_file SET audience = array_append(audience, 'org.fund')",
                "UPDATE work_item SET team = split_part(team, '/', 1) WHERE team LIKE '%/named.two'",
                "UPDATE search_key SET audience = 'org.fund/somebody' WHERE audience = 'org.fund/named.two'",
                "CREATE POLICY wrong ON case_file FOR SELECT USING (audience @> '{institute}')",
                "CREATE POLICY wrong ON search_key FOR SELECT USING (true)",
                "CREATE POLICY wrong ON work_item FOR SELECT USING (holder = 'fund')"
            })
    void each_wrong_row_and_policy_is_found(String harm) {
        List<Stored> files = stored(SAME);
        assertThat(differences(files)).isEmpty();
        store.database.asOwner(harm);
        try {
            assertThat(differences(files)).isNotEmpty();
        } finally {
            for (String table : List.of("case_file", "search_key", "work_item")) {
                store.database.asOwner("DROP POLICY IF EXISTS wrong ON " + table);
            }
        }
    }

    /// Stores the files of some lives as they are shown.
    private List<Stored> stored(List<RandomMoments.Moment> moments) {
        List<Stored> files = new ArrayList<>();
        List<CaseFileTable.Row> rows = new ArrayList<>();
        List<SearchKeyTable.Key> keys = new ArrayList<>();
        List<WorkItemTable.Line> lines = new ArrayList<>();
        for (RandomMoments.Moment moment : moments) {
            CaseFile as = moment.file();
            CaseFile file = CaseFile.of(new CaseFileId(UUID.randomUUID()), as.acts(), as.illegible());
            file.state(Insured.PERSON).person().ifPresent(known -> {
                Person person = anotherOf(known);
                Projection projection = Projection.of(file, InventedLife.LAW, RandomMoments.REGISTERS, moment.day());
                rows.add(CaseFileTable.row(file, person, projection, new Computed(moment.day(), "1", 1)));
                keys.addAll(SearchKeyTable.keys(file, person, projection, moment.day()));
                lines.addAll(WorkItemTable.lines(projection, person, Map.of()));
                AccessOracle oracle = new AccessOracle(file.id(), file.acts(), file.illegible(), moment.day());
                files.add(new Stored(file.id(), oracle, projection.work()));
            });
        }
        Pipeline pipeline = new Pipeline();
        CaseFileTable.replace(pipeline, rows);
        SearchKeyTable.remember(pipeline, keys);
        WorkItemTable.add(pipeline, lines);
        store.registryRole.run(pipeline);
        return files;
    }

    private static List<RandomMoments.Moment> lives(long seed) {
        return LongStream.range(seed, seed + LIVES)
                .boxed()
                .flatMap(each -> RandomMoments.of(each).stream())
                .toList();
    }

    /// The same and a life in which the institute has a request before it, which few random ones come to.
    private static List<RandomMoments.Moment> withInstitute(List<RandomMoments.Moment> some) {
        List<RandomMoments.Moment> before = LongStream.iterate(100, seed -> seed + 1)
                .mapToObj(RandomMoments::of)
                .filter(moments -> moments.stream().anyMatch(RowsOfPrincipalsTest::isBeforeInstitute))
                .findFirst()
                .orElseThrow();
        return Stream.concat(some.stream(), before.stream()).toList();
    }

    private static boolean isBeforeInstitute(RandomMoments.Moment moment) {
        CaseFile file = moment.file();
        AccessOracle oracle = new AccessOracle(file.id(), file.acts(), file.illegible(), moment.day());
        return file.state(Insured.PERSON).person().isPresent()
                && oracle.ground(InventedLife.EXPERT).isPresent();
    }

    /// A person has one file: each moment is one of somebody else.
    private Person anotherOf(Person known) {
        int n = people++;
        String nine = "%02d%02d%02d%03d".formatted(n / 300_000, 1 + n % 12, 1 + n / 12 % 28, 1 + n / 336 % 997);
        return new Person(
                NationalNumber.ofNineDigits(nine, false),
                known.familyName(),
                known.givenName(),
                known.birthDate(),
                known.sex(),
                known.language(),
                known.municipality(),
                known.fund());
    }

    private List<String> differences(List<Stored> files) {
        List<String> differences = new ArrayList<>();
        for (Viewer viewer : staff()) {
            Set<String> mayBeSeen = new TreeSet<>();
            Set<String> theirs = new TreeSet<>();
            for (Stored file : files) {
                if (file.oracle().ground(viewer).isPresent()) {
                    mayBeSeen.add(file.id().toString());
                    file.work().stream()
                            .filter(item -> item.role() == viewer.role()
                                    && item.holder().equals(Optional.of(viewer.organisation())))
                            .forEach(item -> theirs.add(line(item)));
                }
                decisions += 2L + file.work().size();
            }
            compare(
                    differences,
                    viewer,
                    Principal.of(viewer, CloseFiles.Found.NONE),
                    mayBeSeen,
                    Optional.of(mayBeSeen),
                    theirs);
            if (viewer.role() == Role.INSURED) {
                continue;
            }
            // The same, when one of them is their own file, one was under a number of theirs, and one is of whom
            // they represent.
            int first = viewer.role().ordinal();
            List<CaseFileId> close = Stream.of(first, first + 1, first + 5)
                    .map(each -> files.get(each % files.size()).id())
                    .toList();
            for (CaseFileId each : close) {
                mayBeSeen.remove(each.toString());
                theirs.removeIf(line -> line.startsWith(each.toString()));
            }
            compare(
                    differences,
                    viewer,
                    Principal.of(
                            viewer,
                            new CloseFiles.Found(close.subList(0, 1), close.subList(1, 2), close.subList(2, 3))),
                    mayBeSeen,
                    Optional.of(mayBeSeen),
                    theirs);
        }
        Viewer insured = new Viewer(SOMEBODY, InventedLife.INSURED.organisation(), Role.INSURED, Optional.empty());
        for (Stored file : files) {
            Set<String> theirs = new TreeSet<>();
            file.work().stream().filter(item -> item.role() == Role.INSURED).forEach(item -> theirs.add(line(item)));
            Principal principal = Principal.of(insured, new CloseFiles.Found(List.of(file.id()), List.of(), List.of()));
            compare(differences, insured, principal, Set.of(file.id().toString()), Optional.empty(), theirs);
            decisions += 3;
        }
        return differences;
    }

    /// @param found the files that are found by a search, which insured persons do not have
    private static void compare(
            List<String> differences,
            Viewer viewer,
            Principal principal,
            Set<String> listed,
            Optional<Set<String>> found,
            Set<String> theirs) {
        Map<String, Set<String>> expected = Map.of(
                "SELECT stream::text FROM case_file",
                listed,
                "SELECT DISTINCT stream::text FROM search_key",
                found.orElse(Set.of()),
                "SELECT stream || ' ' || thread || ' ' || task || ' ' || role FROM work_item",
                theirs);
        expected.forEach((sql, rows) -> {
            Set<String> seen = seen(principal, sql);
            if (!seen.equals(rows)) {
                differences.add("%s of %s, %s: %s instead of %s"
                        .formatted(viewer.role(), viewer.organisation(), sql, seen, rows));
            }
        });
    }

    private static Set<String> seen(Principal principal, String sql) {
        Set<String> seen = new TreeSet<>();
        store.readerRole.run(store.readerRole.as(principal).thenEach(row -> seen.add(row.getString(1)), sql));
        return seen;
    }

    private static String line(WorkItem item) {
        return item.file() + " " + item.thread() + " " + item.task() + " " + Codes.of(item.role());
    }

    /// One of each role of each organisation that has such people.
    private static List<Viewer> staff() {
        List<Viewer> staff = new ArrayList<>();
        for (Role role : Role.values()) {
            OrganisationKind kind = switch (role) {
                case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS -> OrganisationKind.SICKNESS_FUND;
                case EMPLOYMENT_ADVISER -> OrganisationKind.EMPLOYMENT_PARTNER;
                case TRAINING_CENTRE -> OrganisationKind.TRAINING_CENTRE;
                case TREATING_PHYSICIAN -> OrganisationKind.MEDICAL_PRACTICE;
                case EMPLOYER -> OrganisationKind.EMPLOYER;
                case OCCUPATIONAL_PHYSICIAN -> OrganisationKind.PREVENTION_SERVICE;
                case INSURED -> OrganisationKind.INSURED;
                case REGISTRAR,
                        SOCIAL_EXPERT,
                        COMMISSION_SECRETARY,
                        INSPECTING_PHYSICIAN,
                        DEPARTMENT_HEAD,
                        ORGANISATION_ADMINISTRATOR,
                        SECURITY_OFFICER -> OrganisationKind.NIHDI;
            };
            RandomMoments.REGISTERS.organisations().values().stream()
                    .filter(organisation -> organisation.kind() == kind)
                    .forEach(organisation -> Stream.of(SOMEBODY, RandomMoments.NAMED.getFirst())
                            .forEach(person -> staff.add(Viewer.staff(person, organisation.id(), role))));
        }
        return staff;
    }
}
