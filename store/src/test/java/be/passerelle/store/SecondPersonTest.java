// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.desk.Worklists.Scope;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What takes a second person stands in nobody's list who cannot do it.
class SecondPersonTest {

    @Test
    void whoAskedIsNotToldToAnswerAndAColleagueFindsIt() {
        try (DeskStore store = new DeskStore()) {
            CaseFileId file = store.opened("Peeters", "Zoé");
            store.record(Members.COORDINATOR, Members.contactPlanned(file, 3, Members.COORDINATOR));
            store.record(Members.COORDINATOR, Members.annulmentAsked(file, 4, 4));

            assertThat(tasks(store, Members.COORDINATOR, Scope.MINE))
                    .isNotEmpty()
                    .doesNotContain("correction.second");
            assertThat(tasks(store, Members.COLLEAGUE, Scope.FREE)).contains("correction.second");

            store.worklists.take(Members.COLLEAGUE, file);

            assertThat(tasks(store, Members.COLLEAGUE, Scope.MINE)).contains("correction.second");
            assertThat(tasks(store, Members.COLLEAGUE, Scope.FREE)).isEmpty();
        }
    }

    private static List<String> tasks(DeskStore store, Viewer viewer, Scope scope) {
        Worklists.Query query = new Worklists.Query(scope, Set.of(), Set.of(), Optional.empty(), 1, 10, Map.of());
        return store.worklists.list(viewer, query, DeskStore.TODAY).lines().stream()
                .map(line -> line.item().task())
                .toList();
    }
}
