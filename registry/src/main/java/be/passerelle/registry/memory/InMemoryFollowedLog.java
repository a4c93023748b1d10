// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.FollowedLog;
import be.passerelle.registry.follow.Follower;
import be.passerelle.registry.follow.Lag;
import be.passerelle.registry.follow.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The log in memory, for followers. It is in order at any time: one transaction runs after the other. A follower gives
/// what it wants to write, and it is written when the follower ends well.
public final class InMemoryFollowedLog implements FollowedLog<Consumer<Runnable>> {

    private final InMemoryLog log;
    private final Map<String, Cursor> cursors = new HashMap<>();

    private record Cursor(int version, long position) {}

    public InMemoryFollowedLog(InMemoryLog log) {
        this.log = log;
    }

    @Override
    public void order() {
        // Acts are in the order in which they were committed.
    }

    @Override
    public synchronized Step advance(Follower<Consumer<Runnable>> follower, int atMost) {
        Cursor known = cursors.getOrDefault(follower.name(), new Cursor(0, 0));
        if (known.version() > follower.version()) {
            return Step.OVERTAKEN;
        }
        boolean anew = known.version() < follower.version();
        List<Followed> acts = log.after(anew ? 0 : known.position(), follower.kinds(), atMost);
        List<Runnable> writes = new ArrayList<>();
        if (anew) {
            follower.startAnew(writes::add);
        }
        if (!acts.isEmpty()) {
            follower.follow(acts, writes::add);
        }
        writes.forEach(Runnable::run);
        long position =
                acts.isEmpty() ? (anew ? 0 : known.position()) : acts.getLast().position();
        cursors.put(follower.name(), new Cursor(follower.version(), position));
        return acts.isEmpty() ? Step.AT_END : Step.MOVED;
    }

    @Override
    public synchronized Lag lag(Follower<Consumer<Runnable>> follower) {
        Cursor known = cursors.getOrDefault(follower.name(), new Cursor(0, 0));
        long position = known.version() == follower.version() ? known.position() : 0;
        List<Followed> waiting = log.after(position, follower.kinds(), Integer.MAX_VALUE);
        return new Lag(
                follower.name(),
                position,
                waiting.size(),
                0,
                waiting.stream().findFirst().map(Followed::recordedAt));
    }
}
