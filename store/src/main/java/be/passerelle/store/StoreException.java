// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.sql.SQLException;

/// The database could not do what was asked; nothing of the transaction stays. Asking again with the same command is
/// safe.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(SQLException cause) {
        super("the database answered " + cause.getSQLState(), cause);
    }
}
