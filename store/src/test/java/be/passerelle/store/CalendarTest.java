// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.contract.Members;
import be.passerelle.store.Verification.Broken;
import be.passerelle.store.Verification.Fault;
import be.passerelle.stream.identifier.CaseFileId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL knows days and instants that no calendar has, and that overflow when they are hashed.
class CalendarTest {

    private static final List<String> NONE =
            List.of("infinity", "-infinity", "10000-01-01 00:00Z", "294276-12-31 23:59Z", "0044-03-15 00:00Z BC");

    @TempDir
    private Path folder;

    private DeskStore store;
    private CaseFileId file;
    private CaseFileId other;

    @BeforeEach
    void start() {
        store = new DeskStore();
        file = store.opened("Peeters", "Zoé");
        other = store.opened("Dubois", "Jean");
        store.accessLog.note(
                Members.COORDINATOR, AccessLog.Operation.READ, Map.of(file, Optional.empty(), other, Optional.empty()));
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void writesNoDayAndNoInstantThatNoCalendarHas() {
        for (String at : NONE) {
            for (String harm : List.of(
                    "UPDATE act SET recorded_at = '%s'",
                    "UPDATE act SET happened_on = '%s'",
                    "UPDATE access_log SET at = '%s'",
                    "UPDATE stream_key SET wrapped = NULL, destroyed_at = '%s'",
                    "INSERT INTO assignment (stream, role, organisation, at)"
                            + " VALUES (gen_random_uuid(), 'x', 'x', '%s')")) {
                assertThatThrownBy(() -> store.database.asOwner(harm.formatted(at)))
                        .as(harm, at)
                        .hasMessageContaining("_of_the_calendar");
            }
        }
        store.database.asOwner(
                "UPDATE act SET recorded_at = '9999-12-31 23:59:59.999999Z', happened_on = '0001-01-01'");
    }

    @Test
    void namesSuchAnActWhereTheConstraintsWereDroppedAndReadsEverythingElse() throws Exception {
        store.maintenance.checkpoint(folder);
        store.database.asOwner("""
                ALTER TABLE act DROP CONSTRAINT a_day_is_one_of_the_calendar,
                    DROP CONSTRAINT an_act_is_recorded_at_an_instant_of_the_calendar;
                ALTER TABLE access_log DROP CONSTRAINT access_is_logged_at_an_instant_of_the_calendar;
                CREATE TABLE aside AS SELECT * FROM act""");
        for (String at : NONE) {
            for (String column : List.of("recorded_at", "happened_on")) {
                store.database.asOwner(
                        "UPDATE act SET %s = '%s' WHERE number = 2 AND stream = '%s'".formatted(column, at, file));
                assertThat(store.maintenance.verify(_ -> {}).broken())
                        .as("%s %s", column, at)
                        .contains(new Broken(file, Fault.OF_NO_CALENDAR, 2), new Broken(file, Fault.CHAIN, 2))
                        .allMatch(broken -> broken.stream().equals(file.value()));
                assertThat(store.files.read(other).orElseThrow().acts()).hasSize(3);
                assertThat(store.files.read(file).orElseThrow().id()).isEqualTo(file);
                store.database.asOwner("TRUNCATE act; INSERT INTO act SELECT * FROM aside");
            }
        }
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();

        store.database.asOwner("UPDATE access_log SET at = 'infinity' WHERE stream = '%s'".formatted(file));
        assertThat(store.maintenance.verify(_ -> {}).checkpoints().accessLogChanged())
                .isTrue();
        assertThat(store.accessLog.of(file, 10)).hasSize(2);
    }
}
