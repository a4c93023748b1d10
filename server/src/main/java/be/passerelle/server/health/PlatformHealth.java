// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.health;

import be.passerelle.registry.desk.Health;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the parts of the platform, from the one that all others need to the one that can wait. Anybody may ask, so
/// it
/// looks once a second at most, and one at a time. What it finds stands in the log, when it changes.
public final class PlatformHealth implements Health {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformHealth.class);
    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    /// @param at when that was found, as the clock says that only goes forward
    private record Found(State state, String what, long at) {}

    private final List<Vital.Part> parts;
    private final LongSupplier nanoseconds;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Found found;

    /// @param parts in this order; when one is down those after it are not looked at
    /// @param nanoseconds a clock that only goes forward
    public PlatformHealth(List<Vital.Part> parts, LongSupplier nanoseconds) {
        this.parts = List.copyOf(parts);
        this.nanoseconds = nanoseconds;
        this.found = new Found(State.UP, "", nanoseconds.getAsLong() - GOOD_FOR.toNanos());
    }

    @Override
    public State state() {
        if (nanoseconds.getAsLong() - found.at() >= GOOD_FOR.toNanos() && looking.tryLock()) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
        return found.state();
    }

    private void look() {
        List<Vital> unwell = new ArrayList<>();
        for (Vital.Part part : parts) {
            Vital each = part.look();
            if (!each.isWell()) {
                unwell.add(each);
            }
            if (each.state() == State.DOWN) {
                break;
            }
        }
        State state = unwell.stream().map(Vital::state).max(State::compareTo).orElse(State.UP);
        String what = unwell.stream().map(Vital::what).collect(Collectors.joining("; "));
        if (!what.equals(found.what())) {
            tell(state, what);
        }
        found = new Found(state, what, nanoseconds.getAsLong());
    }

    private static void tell(State state, String what) {
        switch (state) {
            case UP -> LOG.info("The platform is well again");
            case DEGRADED -> LOG.warn("The platform works, and should be looked after: {}", what);
            case DOWN -> LOG.error("The platform does not work: {}", what);
        }
    }
}
