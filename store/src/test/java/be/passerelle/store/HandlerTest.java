// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.contract.Members;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whose a file is follows from who acted in it, also beside an act that cannot be read for a while, as when another
/// process has a later version: who did it is written beside it in clear.
class HandlerTest {

    private static final String FLIP = "UPDATE act SET payload = set_byte(payload, octet_length(payload) - 1,"
            + " get_byte(payload, octet_length(payload) - 1) # 1) WHERE number = %d AND stream = '%s'";

    @Test
    void isWhoActedLastBesideAnActThatCannotBeRead() {
        try (DeskStore store = new DeskStore()) {
            CaseFileId file = store.opened("Peeters", "Zoé");
            store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
            store.record(Members.COLLEAGUE, Members.contactPlanned(file, 4, Members.COLLEAGUE));
            assertThat(coordinatorOf(store, file))
                    .containsExactly(Members.COLLEAGUE.person().key());

            store.database.asOwner(FLIP.formatted(5, file));
            store.record(Members.COORDINATOR, Members.moved(file, 5));
            assertThat(coordinatorOf(store, file))
                    .containsExactly(Members.COORDINATOR.person().key());

            store.database.asOwner(FLIP.formatted(5, file));
            assertThat(coordinatorOf(store, file))
                    .containsExactly(Members.COORDINATOR.person().key());

            // What lists show of it was computed without the act: computing it once more is enough.
            store.refresh.project(List.of(file));
            assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
        }
    }

    private static List<String> coordinatorOf(DeskStore store, CaseFileId file) {
        List<String> found = new ArrayList<>();
        store.registryRole.run(new Pipeline()
                .thenEach(
                        row -> found.add(row.getString(1)),
                        "SELECT person FROM handler WHERE stream = ? AND role = 'returnToWorkCoordinator'",
                        file.value()));
        return found;
    }
}
