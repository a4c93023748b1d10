// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.access.NumberTries.Most;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.memory.InMemoryNumberTries;
import be.passerelle.registry.memory.InMemorySecurityEvents;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotedSearchTest {

    private static final int MOST = 3;
    private static final String KNOWN = number("850730001");

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final SecurityEvents events = new InMemorySecurityEvents(() -> now, () -> SecurityEvents.Origin.HERE);
    private final NotedSearch search = new NotedSearch(
            (_, typed, _) -> found(typed),
            events,
            new InMemoryNumberTries(() -> now),
            new Most(MOST, 2 * MOST, 100 * MOST));

    @Test
    void whoTriesOutNumbersFindsNobodyByOneUntilTheMinuteIsOver() {
        for (int i = 0; i < MOST; i++) {
            assertThat(find(Members.COORDINATOR, number("90010110" + i))).isEmpty();
        }
        assertThatThrownBy(() -> find(Members.COORDINATOR, KNOWN)).isInstanceOf(TooManySearches.class);
        assertThatThrownBy(() -> find(Members.COORDINATOR, " " + KNOWN + " ")).isInstanceOf(TooManySearches.class);
        assertThat(kinds())
                .containsExactly(
                        Kind.SEARCH_THROTTLED,
                        Kind.SEARCH_THROTTLED,
                        Kind.NUMBER_FOUND_NOBODY,
                        Kind.NUMBER_FOUND_NOBODY,
                        Kind.NUMBER_FOUND_NOBODY);

        assertThat(find(Members.COLLEAGUE, KNOWN)).as("a colleague").hasSize(1);
        assertThat(find(Members.COORDINATOR, "dubois")).as("a name").hasSize(1);
        now = now.plus(Duration.ofSeconds(59));
        assertThatThrownBy(() -> find(Members.COORDINATOR, KNOWN)).isInstanceOf(TooManySearches.class);
        now = now.plus(Duration.ofSeconds(1));
        assertThat(find(Members.COORDINATOR, KNOWN)).hasSize(1);
    }

    @Test
    void whoFindsSomebodyEachTimeGoesOn() {
        for (int i = 0; i < 10 * MOST; i++) {
            assertThat(find(Members.COORDINATOR, KNOWN)).hasSize(1);
        }
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aNameThatNobodyHasIsNotedAndNeverSlowed() {
        for (int i = 0; i < 10 * MOST; i++) {
            assertThat(find(Members.COORDINATOR, "nobody")).isEmpty();
        }
        assertThat(kinds()).containsOnly(Kind.SEARCH_FOUND_NOBODY).hasSize(SecurityEvents.MOST_ALIKE);
        assertThat(find(Members.COORDINATOR, KNOWN)).hasSize(1);
    }

    @Test
    void peopleOfOneOrganisationTryNoMoreTogether() {
        for (int i = 0; i < MOST; i++) {
            assertThat(find(Members.COORDINATOR, number("90010110" + i))).isEmpty();
            assertThat(find(Members.COLLEAGUE, number("90010110" + i))).isEmpty();
        }
        assertThatThrownBy(() -> find(Members.PHYSICIAN, KNOWN)).isInstanceOf(TooManySearches.class);
        assertThat(find(Members.OF_OTHER_FUND, KNOWN)).as("another fund").hasSize(1);
    }

    @Test
    void aLimitBelowOneIsNone() {
        assertThatThrownBy(() -> new Most(0, 1, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Most(2, 1, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Most(2, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<CaseFileId> find(Viewer viewer, String typed) {
        return search.find(viewer, typed, 5);
    }

    private List<Kind> kinds() {
        return events.latest(100).stream().map(Event::kind).toList();
    }

    private static List<CaseFileId> found(String typed) {
        return typed.strip().equals(KNOWN) || typed.equals("dubois")
                ? List.of(new CaseFileId(UUID.randomUUID()))
                : List.of();
    }

    private static String number(String nineDigits) {
        return NationalNumber.ofNineDigits(nineDigits, false).digits();
    }
}
