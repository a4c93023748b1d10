// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.access.SecurityEvents.Origin;
import be.passerelle.registry.log.Asked;
import be.passerelle.registry.log.LogTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// A decision that is to be made in a transaction, and what became of it. One thread at a time has it.
final class SharedDecision<T> implements SharedTurns.Member {

    private final Asked asked;
    private final Origin origin;
    private final Function<LogTransaction, T> work;
    private Supplier<T> result = () -> {
        throw new IllegalStateException("nothing was decided");
    };

    /// @param origin from where it is asked: whoever makes it for others too may be elsewhere
    SharedDecision(Asked asked, Origin origin, Function<LogTransaction, T> work) {
        this.asked = asked;
        this.origin = origin;
        this.work = work;
    }

    Asked asked() {
        return asked;
    }

    Origin origin() {
        return origin;
    }

    /// The command and the streams: who asks for one of them too comes after.
    @Override
    public List<Object> names() {
        List<Object> names = new ArrayList<>(asked.streams().size() + 1);
        names.add(asked.command());
        names.addAll(asked.streams());
        return names;
    }

    /// Decides; what it throws is kept for whoever asked.
    ///
    /// @return whether it decided, so that what it wrote counts
    boolean make(LogTransaction transaction) {
        try {
            T made = work.apply(transaction);
            result = () -> made;
            return true;
        } catch (PostgresLog.SqlFailure e) {
            throw e;
        } catch (RuntimeException | Error e) {
            result = () -> {
                throw e;
            };
            return false;
        }
    }

    /// What was decided, once the transaction is committed.
    T made() {
        return result.get();
    }
}
