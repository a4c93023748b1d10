// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.sql.SQLException;

/// The database refused what was asked; nothing of the transaction stays. When it can do nothing at all, that is
/// [be.passerelle.registry.failure.Unavailable].
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(SQLException cause) {
        super("the database answered " + cause.getSQLState(), cause);
    }
}
