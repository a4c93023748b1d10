// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Local accounts, beside a log in memory.
public final class InMemoryLocalAccounts implements LocalAccounts {

    private record Counted(int tries, Optional<Instant> lockedUntil) {

        static final Counted NONE = new Counted(0, Optional.empty());
    }

    /// @param known what was tried from browsers that signed in before
    private record Kept(Secret secret, Optional<Instant> invitedUntil, Counted strange, Counted known, long step) {

        Counted of(boolean known) {
            return known ? this.known : strange;
        }

        Kept with(boolean known, Counted counted, long step) {
            return new Kept(secret, invitedUntil, known ? strange : counted, known ? counted : this.known, step);
        }
    }

    private final Map<PersonId, Kept> kept = new HashMap<>();
    private final Supplier<Instant> clock;

    public InMemoryLocalAccounts(Supplier<Instant> clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void invite(PersonId person, Secret secret, Duration within) {
        kept.put(person, new Kept(secret, Optional.of(clock.get().plus(within)), Counted.NONE, Counted.NONE, 0));
    }

    @Override
    public synchronized boolean remove(PersonId person) {
        return kept.remove(person) != null;
    }

    @Override
    public synchronized Optional<Found> tried(PersonId person, boolean known, int most, Duration locked) {
        Instant now = clock.get();
        Kept before = kept.get(person);
        if (before == null
                || before.invitedUntil().filter(until -> !until.isAfter(now)).isPresent()
                || before.of(known)
                        .lockedUntil()
                        .filter(until -> until.isAfter(now))
                        .isPresent()) {
            return Optional.empty();
        }
        Counted counted = before.of(known);
        int tries = counted.lockedUntil().isPresent() ? 1 : counted.tries() + 1;
        boolean last = tries >= most;
        Optional<Instant> until = last ? Optional.of(now.plus(locked)) : Optional.empty();
        kept.put(person, before.with(known, new Counted(tries, until), before.step()));
        return Optional.of(new Found(before.secret(), before.invitedUntil().isPresent(), last));
    }

    @Override
    public synchronized boolean set(PersonId person, Secret invitation, Secret secret) {
        Instant now = clock.get();
        Kept before = kept.get(person);
        if (before == null
                || before.invitedUntil().filter(until -> until.isAfter(now)).isEmpty()
                || !Arrays.equals(before.secret().sealed(), invitation.sealed())) {
            return false;
        }
        kept.put(person, new Kept(secret, Optional.empty(), Counted.NONE, Counted.NONE, 0));
        return true;
    }

    @Override
    public synchronized boolean replace(PersonId person, Secret before, Secret secret) {
        Kept now = kept.get(person);
        if (now == null
                || now.invitedUntil().isPresent()
                || !Arrays.equals(now.secret().sealed(), before.sealed())) {
            return false;
        }
        kept.put(person, new Kept(secret, Optional.empty(), now.strange(), now.known(), now.step()));
        return true;
    }

    @Override
    public synchronized boolean succeeded(PersonId person, boolean known, long step) {
        Kept before = kept.get(person);
        if (before == null || before.step() >= step) {
            return false;
        }
        kept.put(person, before.with(known, Counted.NONE, step));
        return true;
    }
}
