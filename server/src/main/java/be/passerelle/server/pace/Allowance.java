// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// So many a minute for each of those who ask, all of them at once if they like; what was used
/// comes back evenly. Whoever has not asked for a minute is forgotten.
final class Allowance {

    private static final long SECOND = 1_000_000_000;
    private static final long MINUTE = 60 * SECOND;

    private final int perMinute;
    private final LongSupplier nanos;

    /// Those who asked last stand last.
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /// What somebody asked for.
    ///
    /// @param last when they asked last, in nanoseconds of the clock
    /// @param paidUntil when all that they asked for would have been given, evenly
    private record Asked(long last, long paidUntil) {}

    /// @param perMinute zero for as many as one likes
    /// @param nanos nanoseconds since some time
    Allowance(int perMinute, LongSupplier nanos) {
        if (perMinute < 0) {
            throw new IllegalArgumentException("so many a minute, or zero for as many as one likes: " + perMinute);
        }
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /// Counts one; gives the seconds to wait when there is none left.
    synchronized OptionalLong take(String who) {
        if (perMinute == 0) {
            return OptionalLong.empty();
        }
        long now = nanos.getAsLong();
        long each = MINUTE / perMinute;
        forget(now);
        Asked before = asked.remove(who);
        long paidUntil = before == null || before.paidUntil() - now < 0 ? now : before.paidUntil();
        long early = paidUntil - now - (perMinute - 1) * each;
        asked.put(who, new Asked(now, early > 0 ? paidUntil : paidUntil + each));
        return early > 0 ? OptionalLong.of(Math.ceilDiv(early, SECOND)) : OptionalLong.empty();
    }

    /// How many are remembered.
    synchronized int remembered() {
        return asked.size();
    }

    private void forget(long now) {
        Iterator<Asked> oldest = asked.values().iterator();
        while (oldest.hasNext() && now - oldest.next().last() >= MINUTE) {
            oldest.remove();
        }
    }
}
