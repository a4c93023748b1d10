// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.web.layout.Pagination.PageLink;
import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void theFirstTheLastAndTheNeighboursAreOffered() {
        Pagination pagination = Pagination.of(5, 10, 95, page -> "?page=" + page);
        assertThat(pagination.pages()).extracting(PageLink::number).containsExactly(1, 4, 5, 6, 10);
        assertThat(pagination.pages()).extracting(PageLink::gapBefore).containsExactly(false, true, false, false, true);
        assertThat(pagination.from()).isEqualTo(41);
        assertThat(pagination.to()).isEqualTo(50);
        assertThat(pagination.previous()).contains("?page=4");
        assertThat(pagination.next()).contains("?page=6");
    }

    @Test
    void theLastPageIsShorterAndHasNoNext() {
        Pagination pagination = Pagination.of(10, 10, 95, page -> "?page=" + page);
        assertThat(pagination.to()).isEqualTo(95);
        assertThat(pagination.next()).isEmpty();
    }

    @Test
    void anEmptyListHasOnePageOfNothing() {
        Pagination pagination = Pagination.of(3, 10, 0, page -> "?page=" + page);
        assertThat(pagination.from()).isZero();
        assertThat(pagination.to()).isZero();
        assertThat(pagination.pages()).hasSize(1);
    }
}
