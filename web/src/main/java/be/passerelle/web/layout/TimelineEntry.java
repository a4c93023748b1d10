// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;
import java.util.Optional;

/// One thing that happened.
///
/// @param title what happened, as few words as say it
/// @param lead the rest of that sentence; may be empty
/// @param when the day and who
/// @param note a further line; may be empty
/// @param link where to read it in full
/// @param anchor what a link within the page leads to; may be empty
/// @param named where the acts that it refers to can be read
/// @param content all that it says, where no page of its own does; may be empty
public record TimelineEntry(
        String title,
        String lead,
        String when,
        String note,
        BadgeTone tone,
        Optional<Link> link,
        String anchor,
        List<Link> named,
        List<Definition> content) {

    public TimelineEntry {
        named = List.copyOf(named);
        content = List.copyOf(content);
    }

    public TimelineEntry(String title, String lead, String when, String note, BadgeTone tone, Optional<Link> link) {
        this(title, lead, when, note, tone, link, "", List.of(), List.of());
    }
}
