// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.feed;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The acts that came, for a system that keeps up with the files of its organisation. What it may see is decided on the
/// files as they are when it asks; each file that it is told of is noted in the file's access log.
public final class EventFeed {

    private final Feed feed;
    private final Desk desk;

    public EventFeed(Feed feed, Desk desk) {
        this.feed = feed;
        this.desk = desk;
    }

    /// A part of the feed.
    ///
    /// @param acts what the viewer may see of the acts that came, in the order of the log
    /// @param next where to go on
    /// @param more whether there is more already
    public record Part(List<RecordedAct> acts, Bookmark next, boolean more) {}

    /// Whether there is a feed for this viewer: one who has an own file alone reads that file.
    public boolean isFor(Viewer viewer) {
        return Access.audienceKey(viewer).isPresent();
    }

    /// What came after a bookmark. Empty when it fits no act that there is: then the reader begins anew.
    ///
    /// @param limit how many acts to look at; those that the viewer may not see are left out
    public Optional<Part> after(Viewer viewer, Bookmark bookmark, int limit) {
        boolean known = bookmark.equals(Bookmark.BEGINNING)
                || feed.at(bookmark.position()).filter(bookmark::equals).isPresent();
        if (!known) {
            return Optional.empty();
        }
        List<Feed.Entry> found = feed.after(viewer, bookmark.position(), limit + 1);
        List<Feed.Entry> entries = found.stream().limit(limit).toList();
        Bookmark next = entries.isEmpty()
                ? bookmark
                : feed.at(entries.getLast().position()).orElse(bookmark);
        return Optional.of(new Part(seen(viewer, entries), next, found.size() > limit));
    }

    private List<RecordedAct> seen(Viewer viewer, List<Feed.Entry> entries) {
        List<CaseFileId> files =
                entries.stream().map(Feed.Entry::file).distinct().sorted().toList();
        Map<CaseFileId, Map<Integer, RecordedAct>> acts = new HashMap<>();
        for (SeenFile open : desk.follow(viewer, files)) {
            acts.put(
                    open.id(),
                    open.acts().stream().collect(Collectors.toMap(RecordedAct::number, Function.identity())));
        }
        List<RecordedAct> seen = new ArrayList<>();
        for (Feed.Entry entry : entries) {
            Optional.ofNullable(acts.getOrDefault(entry.file(), Map.of()).get(entry.number()))
                    .ifPresent(seen::add);
        }
        return List.copyOf(seen);
    }
}
