// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.key.KeyVault;
import java.sql.SQLException;
import java.util.function.Function;

/// The log in PostgreSQL. A file is locked by an advisory lock that ends with the transaction; should
/// somebody write without it, the primary key of the log refuses the second writer.
public final class PostgresLog implements Log {

    private final Transactions registry;
    private final KeyVault vault;
    private final PostgresRegisters registers;
    private final String lawVersion;

    /// @param registry transactions of the role that may append
    /// @param vault makes and opens the keys of streams
    /// @param lawVersion the version of the law that projections are computed under
    public PostgresLog(Transactions registry, KeyVault vault, String lawVersion) {
        this(registry, vault, new PostgresRegisters(registry, vault), lawVersion);
    }

    /// The same with registers that others read too.
    public PostgresLog(Transactions registry, KeyVault vault, PostgresRegisters registers, String lawVersion) {
        this.registry = registry;
        this.vault = vault;
        this.registers = registers;
        this.lawVersion = lawVersion;
    }

    @Override
    public <T> T transaction(Function<LogTransaction, T> work) {
        return registry.run(connection -> {
            PostgresLogTransaction transaction = new PostgresLogTransaction(connection, vault, registers, lawVersion);
            try {
                T result = work.apply(transaction);
                transaction.flush();
                return result;
            } catch (SqlFailure e) {
                throw e.cause();
            }
        });
    }

    /// Carries a failure of the database through the write path, which knows no SQL.
    static final class SqlFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        SqlFailure(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException cause() {
            return failure;
        }
    }
}
