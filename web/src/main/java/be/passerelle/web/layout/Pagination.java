// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// The pages of a long list.
public record Pagination(
        int from, int to, int total, Optional<String> previous, Optional<String> next, List<PageLink> pages) {

    /// One page; `gapBefore` says that pages are left out before it.
    public record PageLink(int number, String href, boolean current, boolean gapBefore) {}

    public Pagination {
        pages = List.copyOf(pages);
    }

    /// The first page, the last, the current one and its neighbours.
    ///
    /// @param page the current page, from 1
    /// @param href the address of a page
    public static Pagination of(int page, int pageSize, int total, IntFunction<String> href) {
        int last = Math.max(1, (total + pageSize - 1) / pageSize);
        int current = Math.clamp(page, 1, last);
        List<PageLink> links = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - current) <= 1) {
                links.add(new PageLink(number, href.apply(number), number == current, number > before + 1));
                before = number;
            }
        }
        return new Pagination(
                total == 0 ? 0 : (current - 1) * pageSize + 1,
                Math.min(current * pageSize, total),
                total,
                current > 1 ? Optional.of(href.apply(current - 1)) : Optional.empty(),
                current < last ? Optional.of(href.apply(current + 1)) : Optional.empty(),
                links);
    }
}
