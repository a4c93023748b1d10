// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.access.SecurityEvents.Origin;
import be.passerelle.registry.contract.Members;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever opens more files in an hour than one can read is told to the security officers.
class ManyFilesOpenedTest {

    private static final int MOST = 3;

    private TestDatabase database;

    @BeforeEach
    void start() {
        database = TestDatabase.start();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void oneTooManyIsToldOnceInAnHour() {
        open(Members.COORDINATOR, Operation.READ, 0, MOST);
        assertThat(told()).isEmpty();
        open(Members.COORDINATOR, Operation.READ_MEDICAL, 0, MOST);
        assertThat(told()).as("each file counts once").isEmpty();
        open(Members.COORDINATOR, Operation.READ, MOST, MOST + 5);
        assertThat(told()).containsExactly(Members.COORDINATOR.person());
        assertThat(told()).as("once").hasSize(1);
        database.asOwner("UPDATE security_event SET at = at - interval '61 minutes'");
        open(Members.COORDINATOR, Operation.READ, 0, MOST + 1);
        assertThat(told()).hasSize(2);
    }

    @Test
    void eachPersonIsCountedApartAndWhatIsListedOrLongAgoIsNot() {
        open(Members.COORDINATOR, Operation.READ, 0, MOST);
        open(Members.COLLEAGUE, Operation.READ, MOST, 2 * MOST);
        open(Members.PHYSICIAN, Operation.LIST, 0, 3 * MOST);
        assertThat(told()).isEmpty();
        open(Members.COORDINATOR, Operation.READ, 2 * MOST, 3 * MOST);
        database.asOwner("UPDATE access_log SET at = at - interval '61 minutes'");
        assertThat(told()).isEmpty();
    }

    private void open(Viewer viewer, Operation operation, int from, int to) {
        AccessLogTable accesses = new AccessLogTable(database.sources().registry(), Optional::empty);
        for (int i = from; i < to; i++) {
            accesses.note(viewer, new CaseFileId(new UUID(7, i)), operation, Optional.of(Ground.MEMBER_OF_FUND));
        }
    }

    private List<PersonId> told() {
        Transactions registry = database.sources().registry();
        new ManyFilesOpened(registry).note(MOST);
        return new SecurityEventTable(registry, () -> Origin.HERE)
                .latest(100).stream()
                        .filter(event -> event.kind() == Kind.MANY_FILES_OPENED)
                        .map(Event::person)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
