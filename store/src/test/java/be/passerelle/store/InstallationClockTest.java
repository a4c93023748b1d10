// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.stream.identifier.CaseFileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InstallationClockTest {

    private static DeskStore store;

    @BeforeAll
    static void start() {
        store = new DeskStore();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void movesForwardAloneAndEverythingFollows() {
        CaseFileId file = store.opened("Peeters", "Zoé");
        assertThat(store.clock.today()).isEqualTo(DeskStore.TODAY);
        assertThatThrownBy(() -> store.clock.moveTo(DeskStore.TODAY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(projectedOn(file)).isEqualTo(DeskStore.TODAY);

        // The year of primary incapacity is over, so what is shown must be computed anew.
        LocalDate nextYear = DeskStore.TODAY.plusYears(1);
        store.database.asOwner("UPDATE case_file SET stable_until = '2026-12-31'");
        Instant before = store.clock.now();
        store.clock.moveTo(nextYear);

        assertThat(store.clock.today()).isEqualTo(nextYear);
        assertThat(store.clock.now()).isAfter(before);
        assertThat(store.log.<Instant>transaction(tx -> tx.now())).isAfter(before);
        assertThat(projectedOn(file)).isEqualTo(nextYear);
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
    }

    @Test
    void cannotBeMovedWhereFilesAreReal() {
        InstallationClockTable real = new InstallationClockTable(store.registryRole, false, store.refresh::refresh);
        assertThatThrownBy(() -> real.moveTo(LocalDate.MAX)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> real.beginOn(DeskStore.TODAY)).isInstanceOf(IllegalStateException.class);
    }

    private static LocalDate projectedOn(CaseFileId file) {
        List<LocalDate> days = new ArrayList<>();
        store.registryRole.run(new Pipeline()
                .thenEach(
                        row -> days.add(row.getObject(1, LocalDate.class)),
                        "SELECT projected_on FROM case_file WHERE stream = ?",
                        file.value()));
        return days.getFirst();
    }
}
