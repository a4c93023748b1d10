// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Local accounts, beside a log in memory.
public final class InMemoryLocalAccounts implements LocalAccounts {

    private record Kept(
            Secret secret, Optional<Instant> invitedUntil, int tries, Optional<Instant> lockedUntil, long step) {}

    private final Map<PersonId, Kept> kept = new HashMap<>();
    private final Supplier<Instant> clock;

    public InMemoryLocalAccounts(Supplier<Instant> clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void invite(PersonId person, Secret secret, Duration within) {
        kept.put(person, new Kept(secret, Optional.of(clock.get().plus(within)), 0, Optional.empty(), 0));
    }

    @Override
    public synchronized boolean remove(PersonId person) {
        return kept.remove(person) != null;
    }

    @Override
    public synchronized Optional<Found> tried(PersonId person, int most, Duration locked) {
        Instant now = clock.get();
        Kept before = kept.get(person);
        if (before == null
                || before.invitedUntil().filter(until -> !until.isAfter(now)).isPresent()
                || before.lockedUntil().filter(until -> until.isAfter(now)).isPresent()) {
            return Optional.empty();
        }
        int tries = before.lockedUntil().isPresent() ? 1 : before.tries() + 1;
        boolean last = tries >= most;
        kept.put(
                person,
                new Kept(
                        before.secret(),
                        before.invitedUntil(),
                        tries,
                        last ? Optional.of(now.plus(locked)) : Optional.empty(),
                        before.step()));
        return Optional.of(new Found(before.secret(), before.invitedUntil().isPresent(), last));
    }

    @Override
    public synchronized boolean set(PersonId person, Secret secret) {
        Instant now = clock.get();
        Kept before = kept.get(person);
        if (before == null
                || before.invitedUntil().filter(until -> until.isAfter(now)).isEmpty()) {
            return false;
        }
        kept.put(person, new Kept(secret, Optional.empty(), 0, Optional.empty(), 0));
        return true;
    }

    @Override
    public synchronized boolean succeeded(PersonId person, long step) {
        Kept before = kept.get(person);
        if (before == null || before.step() >= step) {
            return false;
        }
        kept.put(person, new Kept(before.secret(), before.invitedUntil(), 0, Optional.empty(), step));
        return true;
    }
}
