// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.worklist;

import be.passerelle.web.layout.FilterModel;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Pagination;
import be.passerelle.web.layout.Tab;
import be.passerelle.web.layout.WorkRow;
import java.util.List;
import java.util.Optional;

/// A worklist as its page shows it.
///
/// @param lead the day, and how much is overdue and due this week
/// @param done what was done today, for that list alone
/// @param empty what to say and do when there is nothing
public record WorklistView(
        String title,
        String lead,
        List<Tab> tabs,
        List<WorkRow> rows,
        List<DoneRow> done,
        Optional<Pagination> pagination,
        Optional<FilterModel> filter,
        Optional<Nothing> empty) {

    /// Something done today.
    public record DoneRow(Link person, String what) {}

    /// Nothing here: why, and what to do now.
    public record Nothing(String title, String text, Optional<Link> action) {}

    /// For how many files somebody else is awaited.
    public record Waiting(long files, String who) {}

    public WorklistView {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        done = List.copyOf(done);
    }
}
