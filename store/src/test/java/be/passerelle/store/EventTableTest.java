// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.activity.Activity;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.feed.Bookmark;
import be.passerelle.registry.feed.Feed;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.stream.identifier.CaseFileId;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the followers of the store derive, and that it outlives a rebuild and a restore.
class EventTableTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);

    @TempDir
    private Path folder;

    private DeskStore store;
    private CaseFileId file;

    @BeforeEach
    void start() {
        store = new DeskStore();
        file = store.opened("Peeters", "Zoé");
        store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void tellsTheFundOfTheFileAndNobodyElse() {
        follow(store);
        assertThat(told(store, Members.COORDINATOR))
                .containsExactly(file + " 1", file + " 2", file + " 3", file + " 4");
        assertThat(told(store, Members.OF_OTHER_FUND)).isEmpty();
        assertThat(feed(store).after(Members.COORDINATOR, 1, 2))
                .extracting(Feed.Entry::position)
                .containsExactly(2L, 3L);
    }

    @Test
    void countsForAllAndForTheOneWhoAsks() {
        follow(store);
        follow(store);
        assertThat(counts(store)).contains(new Activity.Line(MONTH, "trajectory.firstContactPlanned", 1, 1));
        assertThat(new ActivityTable(store.readerRole).between(MONTH, MONTH, Members.OF_OTHER_FUND.organisation()))
                .hasSize(4)
                .allMatch(line -> line.all() == 1 && line.own() == 0);
        assertThat(new ActivityTable(store.readerRole)
                        .between(MONTH.minusMonths(2), MONTH.minusMonths(1), Members.FUND))
                .isEmpty();
    }

    @Test
    void derivesTheSameAnew() {
        follow(store);
        store.record(Members.COORDINATOR, Members.moved(file, 4));
        follow(store);
        List<String> told = told(store, Members.COORDINATOR);
        List<Activity.Line> counts = counts(store);
        store.database.asOwner("UPDATE activity SET acts = acts + 1");
        store.database.asOwner("UPDATE follower SET version = 99");
        store.database.asOwner("DELETE FROM event WHERE number = 2");

        store.maintenance.rebuild(_ -> {});
        assertThat(told(store, Members.COORDINATOR)).isEqualTo(told).hasSize(5);
        assertThat(counts(store)).isEqualTo(counts);
    }

    @Test
    void keepsTheOrderAndTheBookmarksInABackup() {
        CaseFileId later = store.opened("Dubois", "Jean");
        store.record(Members.COORDINATOR, Members.moved(file, 4));
        follow(store);
        Bookmark bookmark = feed(store).at(6).orElseThrow();
        // It has no place yet when the backup is taken.
        store.record(Members.COORDINATOR, Members.contactHeld(later, 3));
        Path backup = folder.resolve("backup");
        store.maintenance.backup(backup);
        follow(store);

        try (DeskStore other = store.withTheSameKeys()) {
            other.restore(backup, Backup.keysOf(backup), 0);
            assertThat(feed(other).at(6)).contains(bookmark);
            assertThat(told(other, Members.COORDINATOR)).isEqualTo(told(store, Members.COORDINATOR));
            assertThat(counts(other)).isEqualTo(counts(store));

            // Another act comes in the place of one that was lost.
            store.record(Members.COORDINATOR, Members.moved(later, 4));
            other.record(Members.COORDINATOR, Members.annulmentAsked(file, 5, 5));
            follow(store);
            follow(other);
            Optional<Bookmark> lost = feed(store).at(10);
            assertThat(lost).isPresent();
            assertThat(feed(other).at(10)).isPresent().isNotEqualTo(lost);
        }
    }

    private static void follow(DeskStore store) {
        Followers.of(store.registryRole).forEach(CatchingUp::run);
    }

    private static EventTable feed(DeskStore store) {
        return new EventTable(store.registryRole, store.readerRole);
    }

    private static List<String> told(DeskStore store, Viewer viewer) {
        List<String> told = new ArrayList<>();
        feed(store).after(viewer, 0, 100).forEach(entry -> told.add(entry.file() + " " + entry.number()));
        return told;
    }

    private static List<Activity.Line> counts(DeskStore store) {
        return new ActivityTable(store.readerRole).between(MONTH, MONTH, Members.FUND);
    }
}
