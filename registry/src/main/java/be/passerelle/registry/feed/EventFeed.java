// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.feed;

import be.passerelle.casefile.access.Audience;
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

/// The acts that came, for a system that keeps up with the files of its organisation. What it may see
/// is decided on the files as they are when it asks; each file that it is told of is noted in the
/// file's access log.
public final class EventFeed {

    private static final int AT_A_TIME = 200;
    private static final int MOST_LOOKS = 10;

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
        return Audience.key(viewer).isPresent();
    }

    /// What came after a bookmark. Empty when it fits no act that there is: then the reader begins
    /// anew.
    ///
    /// @param limit how many acts to give; those that the viewer may not see are passed over
    public Optional<Part> after(Viewer viewer, Bookmark bookmark, int limit) {
        boolean known = bookmark.equals(Bookmark.BEGINNING)
                || feed.at(bookmark.position()).filter(bookmark::equals).isPresent();
        if (!known) {
            return Optional.empty();
        }
        List<RecordedAct> seen = new ArrayList<>();
        long position = bookmark.position();
        boolean more = true;
        // What the viewer may not see takes no room: nobody counts it.
        for (int looks = 0; more && looks < MOST_LOOKS && seen.size() < limit; looks++) {
            List<Feed.Entry> found = feed.after(viewer, position, AT_A_TIME + 1);
            more = found.size() > AT_A_TIME;
            for (Looked looked : looked(viewer, found.stream().limit(AT_A_TIME).toList())) {
                if (seen.size() == limit) {
                    more = true;
                    break;
                }
                looked.act().ifPresent(seen::add);
                position = looked.position();
            }
        }
        Bookmark next =
                position == bookmark.position() ? bookmark : feed.at(position).orElse(bookmark);
        return Optional.of(new Part(List.copyOf(seen), next, more));
    }

    /// An entry of the log, with its act when the viewer sees it.
    private record Looked(long position, Optional<RecordedAct> act) {}

    private List<Looked> looked(Viewer viewer, List<Feed.Entry> entries) {
        List<CaseFileId> files =
                entries.stream().map(Feed.Entry::file).distinct().sorted().toList();
        Map<CaseFileId, Map<Integer, RecordedAct>> acts = new HashMap<>();
        for (SeenFile open : desk.follow(viewer, files)) {
            acts.put(
                    open.id(),
                    open.acts().stream().collect(Collectors.toMap(RecordedAct::number, Function.identity())));
        }
        return entries.stream()
                .map(entry -> new Looked(
                        entry.position(),
                        Optional.ofNullable(acts.get(entry.file())).flatMap(seen -> {
                            int told = desk.numbers(viewer, entry.file()).told(entry.number());
                            return Optional.ofNullable(seen.get(told));
                        })))
                .toList();
    }
}
