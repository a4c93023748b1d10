// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.access.SecurityEvents.Origin;
import be.passerelle.registry.log.Asked;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.key.KeyVault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/// The log in PostgreSQL. A file is locked by an advisory lock that ends with the transaction; should
/// somebody write without it, the primary key of the log refuses the second writer.
///
/// A decision takes two round trips: one locks and reads, one writes and commits. Those who wait at the
/// same time make them together ([SharedTurns]).
public final class PostgresLog implements Log {

    /// Transactions that may be under way at a time: while one waits for the disk, another is decided.
    /// More would each hold fewer.
    static final int UNDER_WAY = 2;

    private final Transactions registry;
    private final KeyVault vault;
    private final PostgresRegisters registers;
    private final String lawVersion;
    private final SecurityEventTable events;
    private final SharedTurns<SharedDecision<?>> turns;

    /// @param registry transactions of the role that may append
    /// @param vault makes and opens the keys of streams
    /// @param lawVersion the version of the law that projections are computed under
    public PostgresLog(Transactions registry, KeyVault vault, String lawVersion) {
        this(registry, vault, new PostgresRegisters(registry, vault), lawVersion);
    }

    /// The same with registers that others read too.
    public PostgresLog(Transactions registry, KeyVault vault, PostgresRegisters registers, String lawVersion) {
        this(registry, vault, registers, lawVersion, new SecurityEventTable(registry, () -> Origin.HERE));
    }

    /// @param events what happened, which says from where is written now
    public PostgresLog(
            Transactions registry,
            KeyVault vault,
            PostgresRegisters registers,
            String lawVersion,
            SecurityEventTable events) {
        this.registry = registry;
        this.vault = vault;
        this.registers = registers;
        this.lawVersion = lawVersion;
        this.events = events;
        this.turns = new SharedTurns<>(UNDER_WAY, this::together);
    }

    @Override
    public <T> T transaction(Function<LogTransaction, T> work) {
        return registry.run(connection -> {
            LogReads reads = new LogReads(connection, registers);
            PostgresLogTransaction transaction = new PostgresLogTransaction(reads, vault, lawVersion, events.here());
            try {
                T result = work.apply(transaction);
                commit(reads, transaction.writes());
                return result;
            } catch (SqlFailure e) {
                throw e.cause();
            }
        });
    }

    @Override
    public <T> T decide(Asked asked, Function<LogTransaction, T> decision) {
        SharedDecision<T> mine = new SharedDecision<>(asked, events.here(), decision);
        if (asked.streams().stream().anyMatch(RegisterId.class::isInstance)) {
            together(List.of(mine));
        } else {
            turns.take(mine);
        }
        return mine.made();
    }

    /// Makes decisions that have nothing in common in one transaction. What one of them throws is its own
    /// affair; what the database refuses, it refuses to all.
    private void together(List<SharedDecision<?>> decisions) {
        registry.run(connection -> together(decisions, connection));
    }

    private boolean together(List<SharedDecision<?>> decisions, Connection connection) throws SQLException {
        LogReads reads = new LogReads(connection, registers);
        Writes all = new Writes();
        try {
            reads.fetch(decisions.stream().map(SharedDecision::asked).toList());
            for (SharedDecision<?> each : decisions) {
                PostgresLogTransaction part = new PostgresLogTransaction(reads, vault, lawVersion, each.origin());
                if (each.make(part)) {
                    all.also(part.writes());
                }
            }
            commit(reads, all);
        } catch (SqlFailure e) {
            throw e.cause();
        }
        return true;
    }

    /// Sends what was written, and commits it, in one round trip.
    private void commit(LogReads reads, Writes writes) {
        if (!writes.isEmpty()) {
            reads.run(writes.statements().thenCommit());
            events.tell(writes.kept());
        }
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
