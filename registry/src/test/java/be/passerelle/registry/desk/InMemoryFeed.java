// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Audience;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.feed.Bookmark;
import be.passerelle.registry.feed.Feed;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.FollowedLog;
import be.passerelle.registry.follow.Follower;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The feed in memory; it catches up with the log at each look.
final class InMemoryFeed implements Feed, Follower<Consumer<Runnable>> {

    private static final int CHECK = 4;

    private final InMemoryDesk files;
    private final CatchingUp<Consumer<Runnable>> catchingUp;
    private final Map<String, List<Entry>> told = new TreeMap<>();
    private final List<Entry> all = new ArrayList<>();

    InMemoryFeed(InMemoryDesk files, FollowedLog<Consumer<Runnable>> log) {
        this.files = files;
        this.catchingUp = new CatchingUp<>(log, this);
    }

    @Override
    public List<Entry> after(Viewer viewer, long position, int limit) {
        var _ = catchingUp.run();
        return Audience.key(viewer).map(key -> told.getOrDefault(key, List.of())).orElse(List.of()).stream()
                .filter(entry -> entry.position() > position)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Bookmark> at(long position) {
        return all.stream()
                .filter(entry -> entry.position() == position)
                .findFirst()
                .map(entry -> new Bookmark(
                        position, HexFormat.of().formatHex(files.hash(entry.file(), entry.number()), 0, CHECK)));
    }

    @Override
    public String name() {
        return "event";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CaseFileId.KIND);
    }

    @Override
    public void startAnew(Consumer<Runnable> tables) {
        tables.accept(told::clear);
        tables.accept(all::clear);
    }

    @Override
    public void follow(List<Followed> acts, Consumer<Runnable> tables) {
        tables.accept(() -> acts.forEach(this::tell));
    }

    private void tell(Followed act) {
        if (act.stream() instanceof CaseFileId id) {
            Entry entry = new Entry(act.position(), id, act.number());
            all.add(entry);
            files.read(id)
                    .ifPresent(file -> files.projection(file)
                            .audience()
                            .forEach(key -> told.computeIfAbsent(key, _ -> new ArrayList<>())
                                    .add(entry)));
        }
    }
}
