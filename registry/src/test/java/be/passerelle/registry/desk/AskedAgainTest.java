// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.AccessLog.Line;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.memory.InMemoryNumberTries;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a query or a list names that lost its condition, or was written down before a ground ended, is asked
/// again for each file: nobody is told of one that is not for them, and nothing is noted of them there.
class AskedAgainTest {

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final CaseFileId file = Members.newFile();
    private Desk desk = memory.desk();

    @BeforeEach
    void aSearchWithoutItsCondition() {
        assertThat(desk.record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file)))
                .isInstanceOf(Outcome.Recorded.class);
        desk = memory.over(new NotedSearch(
                (_, _, _) -> List.of(file),
                memory.securityEvents(),
                new InMemoryNumberTries(memory.clock()::now),
                NotedSearch.USUALLY_IN_VAIN));
    }

    @Test
    void aSearchNamesThoseAloneWhoMayBeLookedAt() {
        assertThat(found(Members.COORDINATOR)).containsExactly(file);
        assertThat(found(Members.OF_OTHER_FUND)).isEmpty();
        assertThat(noted(Members.OF_OTHER_FUND)).isZero();
    }

    @Test
    void aListNamesThoseAloneWhoMayBeLookedAt() {
        assertThat(desk.open(Members.COORDINATOR, List.of(file))).hasSize(1);
        assertThat(desk.open(Members.OF_OTHER_FUND, List.of(file))).isEmpty();
        assertThat(desk.follow(Members.OF_OTHER_FUND, List.of(file))).isEmpty();
        assertThat(noted(Members.OF_OTHER_FUND)).isZero();
    }

    private List<CaseFileId> found(Viewer viewer) {
        return desk.find(viewer, "anybody", 10).files().stream()
                .map(SeenFile::id)
                .toList();
    }

    private long noted(Viewer viewer) {
        return memory.accessLog().of(file, 100).stream()
                .map(Line::person)
                .filter(viewer.person()::equals)
                .count();
    }
}
