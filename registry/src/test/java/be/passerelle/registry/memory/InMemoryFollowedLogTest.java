// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.contract.FollowContract;
import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.FollowedLog;
import be.passerelle.registry.follow.Follower;
import be.passerelle.registry.log.Log;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

class InMemoryFollowedLogTest extends FollowContract<Consumer<Runnable>> {

    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2026-03-02T08:00:00Z"));
    private final InMemoryLog log = new InMemoryLog(() -> clock.updateAndGet(now -> now.plusMillis(1)));
    private final FollowedLog<Consumer<Runnable>> followed = new InMemoryFollowedLog(log);
    private final Map<String, List<String>> noted = new ConcurrentHashMap<>();

    @Override
    protected Log log() {
        return log;
    }

    @Override
    protected FollowedLog<Consumer<Runnable>> followed() {
        return followed;
    }

    @Override
    protected Follower<Consumer<Runnable>> noting(String name, int version, Set<String> kinds) {
        return new Noting(name, version, kinds);
    }

    @Override
    protected List<String> noted(String name) {
        return List.copyOf(noted.getOrDefault(name, List.of()));
    }

    private final class Noting implements Follower<Consumer<Runnable>> {

        private final String name;
        private final int version;
        private final Set<String> kinds;

        private Noting(String name, int version, Set<String> kinds) {
            this.name = name;
            this.version = version;
            this.kinds = kinds;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public Set<String> kinds() {
            return kinds;
        }

        @Override
        public void startAnew(Consumer<Runnable> tables) {
            tables.accept(() -> noted.remove(name));
        }

        @Override
        public void follow(List<Followed> acts, Consumer<Runnable> tables) {
            tables.accept(() -> acts.forEach(
                    act -> noted.computeIfAbsent(name, _ -> new ArrayList<>()).add(act.stream() + " " + act.number())));
        }
    }
}
