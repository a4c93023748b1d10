// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import java.util.function.Function;

/// The port to the store: everything that is read and written for one intention happens in one transaction.
public interface Log {

    /// Runs the work in one transaction and commits it durably before returning. When the work throws,
    /// nothing of it stays.
    <T> T transaction(Function<LogTransaction, T> work);
}
