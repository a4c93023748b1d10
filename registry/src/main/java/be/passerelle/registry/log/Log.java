// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import java.util.function.Function;

/// The port to the store: everything that is read and written for one intention happens in one transaction.
public interface Log {

    /// Runs the work in one transaction and commits it durably before returning. When the work throws,
    /// nothing of it stays.
    <T> T transaction(Function<LogTransaction, T> work);

    /// Decides an intention in a transaction, and commits it durably before returning. Intentions that
    /// wait at the same time may share one, when what they ask for has nothing in common: each is decided
    /// by itself, and when one throws, nothing of it stays and the others are recorded. What a register
    /// becomes is never shared: others decide by it.
    ///
    /// @param asked what is locked and read before, in one go
    /// @param decision looks at nothing but what was asked for and leaves nothing behind but what it
    ///     writes: it may be run again, when the transaction could not be kept
    default <T> T decide(Asked asked, Function<LogTransaction, T> decision) {
        return transaction(decision);
    }
}
