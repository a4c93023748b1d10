// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registry.desk.RegisterNeed;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Which files an act of a register is held against before it: those that ask about what it moves.
class UndecidedTest {

    private static final OrganisationId PARTNER = new OrganisationId("one-partner");
    private static final RegisterNeed.NotDecided ALL = new RegisterNeed.NotDecided(Optional.empty());

    private final DeskStore store = new DeskStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void finds_the_requests_of_a_day_and_later_and_those_that_are_not_sent() {
        LocalDate sent = DeskStore.TODAY.minusDays(3);
        CaseFileId requested = asks(RegisterMove.DIRECTIVES, sent.toString());
        CaseFileId notSent = asks(RegisterMove.DIRECTIVES + "," + RegisterMove.conventionsOf(PARTNER), "infinity");
        asks("", "");
        NeedCounts needs = new NeedCounts(store.registryRole);
        assertThat(needs.undecided(ALL, sent)).containsExactlyInAnyOrder(requested, notSent);
        assertThat(needs.undecided(ALL, sent.plusDays(1))).containsExactly(notSent);
        assertThat(needs.undecided(new RegisterNeed.NotDecided(Optional.of(PARTNER)), sent))
                .containsExactly(notSent);
    }

    private CaseFileId asks(String about, String on) {
        CaseFileId file = store.opened("Peeters", "Zoé");
        store.registryRole.run(new Pipeline()
                .then(
                        "UPDATE case_file SET asks = string_to_array(?, ','), asks_on = nullif(?, '')::date"
                                + " WHERE stream = ?",
                        about,
                        on,
                        file.value()));
        return file;
    }
}
