// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Lets those who wait at the same time take their turn together. Who comes while nothing is under way
/// starts at once and alone, without any delay. Beside a turn that is under way the next begins when half of
/// those who came lately wait, or when it ends: so each of two pays for about as many as it can, and nobody
/// waits longer than one turn for company. The first who waits leads the next for all who can go along.
/// There is no thread but theirs.
///
/// Two who name the same thing never share a turn, nor have one at the same time: the one who came first
/// goes first. After a turn that failed its members go each alone and at once: what they do has to bear
/// somebody beside it, as it does in other processes.
final class SharedTurns<M extends SharedTurns.Member> {

    /// How many share a turn at most: a few dozen pay for the round trips, and more would make the first
    /// wait.
    static final int MOST = 64;

    /// How many wait for a turn at most: some turns' worth of them. Whoever comes after them is told to come back.
    static final int MOST_WAITING = 8 * MOST;

    /// After about so many turns, those who no longer come are no longer reckoned with.
    private static final int FORGOTTEN_IN = 16;

    /// Somebody who wants a turn.
    interface Member {

        /// What nobody else may touch meanwhile.
        Collection<Object> names();
    }

    private final int mostUnderWay;
    private final Consumer<List<M>> turn;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Waiting<M>> waiting = new ArrayDeque<>();
    private final Set<Object> taken = new HashSet<>();
    private int underWay;
    private int membersUnderWay;
    private int lately;

    /// @param mostUnderWay how many turns are under way at a time at most
    /// @param turn what is done for those who share a turn; when it throws, nothing of it was done
    SharedTurns(int mostUnderWay, Consumer<List<M>> turn) {
        this.mostUnderWay = mostUnderWay;
        this.turn = turn;
    }

    /// Somebody who waits, until they are told to lead a turn or what became of the one that they shared.
    private static final class Waiting<M> {

        private final M member;
        private final Semaphore told = new Semaphore(0);
        private List<Waiting<M>> led = List.of();
        private Runnable ending = () -> {};

        Waiting(M member) {
            this.member = member;
        }
    }

    /// Has a turn, alone or with others; returns when it is over.
    ///
    /// A shared turn that fails is taken again by each of its members alone, so that one whom the
    /// database refuses takes nobody along. What the turn does must bear that: nothing of one that failed
    /// is there, or, when the connection was lost at the very end, it is found to be there.
    void take(M member) {
        Waiting<M> mine = new Waiting<>(member);
        arrive(mine);
        // Nobody turns away: what was asked for may be done already.
        mine.told.acquireUninterruptibly();
        if (!mine.led.isEmpty()) {
            lead(mine.led);
        }
        mine.ending.run();
    }

    private void arrive(Waiting<M> mine) {
        lock.lock();
        try {
            if (waiting.size() >= MOST_WAITING) {
                throw new Unavailable(Missing.ROOM_FOR_MORE_CALLERS);
            }
            waiting.add(mine);
            lately = Math.max(lately, present());
            start();
        } finally {
            lock.unlock();
        }
    }

    /// How many wait or have a turn.
    private int present() {
        return waiting.size() + membersUnderWay;
    }

    /// Begins as many turns as may be under way, each led by the first of its members.
    private void start() {
        while (underWay < mostUnderWay && !waiting.isEmpty() && (underWay == 0 || 2 * waiting.size() >= lately)) {
            List<Waiting<M>> next = next();
            if (next.isEmpty()) {
                return;
            }
            underWay++;
            membersUnderWay += next.size();
            next.getFirst().led = next;
            next.getFirst().told.release();
        }
    }

    /// Those who can go now, in the order in which they came. Nobody overtakes somebody who names the
    /// same thing.
    private List<Waiting<M>> next() {
        List<Waiting<M>> next = new ArrayList<>();
        Set<Object> before = new HashSet<>();
        Iterator<Waiting<M>> each = waiting.iterator();
        while (each.hasNext() && next.size() < MOST) {
            Waiting<M> one = each.next();
            Collection<Object> names = one.member.names();
            if (names.stream().anyMatch(name -> taken.contains(name) || before.contains(name))) {
                before.addAll(names);
            } else {
                taken.addAll(names);
                next.add(one);
                each.remove();
            }
        }
        return next;
    }

    private void lead(List<Waiting<M>> led) {
        try {
            turn.accept(led.stream().map(one -> one.member).toList());
        } catch (RuntimeException | Error e) {
            led.forEach(one -> one.ending =
                    led.size() == 1 || isUnreachable(e) ? () -> rethrow(e) : () -> turn.accept(List.of(one.member)));
        } finally {
            end(led);
        }
        led.stream().skip(1).forEach(one -> one.told.release());
    }

    private void end(List<Waiting<M>> led) {
        lock.lock();
        try {
            led.forEach(one -> taken.removeAll(one.member.names()));
            underWay--;
            membersUnderWay -= led.size();
            // Those who do not come back are forgotten within a few turns.
            lately = Math.max(present(), lately - 1 - lately / FORGOTTEN_IN);
            start();
        } finally {
            lock.unlock();
        }
    }

    /// Whether there was no connection to begin with: asking again for each would only wait again.
    private static boolean isUnreachable(Throwable e) {
        return e.getCause() instanceof SQLTransientConnectionException;
    }

    private static void rethrow(Throwable e) {
        switch (e) {
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }
}
