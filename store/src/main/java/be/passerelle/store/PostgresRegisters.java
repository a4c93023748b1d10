// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.registry.log.RegisterStreams;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.StoredRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;

/// The registers, read from the log and kept as long as the database says that nothing of them moved. Each
/// use asks for that, so that a change is seen with the next request by every process.
public final class PostgresRegisters implements RegisterStore {

    private static final String VERSION = "SELECT version FROM register_version";
    private static final String MOVE = "UPDATE register_version SET version = version + 1";

    private static final String NOTE_MOVE = """
            INSERT INTO register_move (version, about, since)
            SELECT version, ?, ?::date FROM register_version
            ON CONFLICT (version, about) DO UPDATE SET since = least(register_move.since, excluded.since)""";

    private static final Set<KeyKind> ASKED = EnumSet.of(KeyKind.CONTENT);

    private record Kept(long version, RegisterBook book) {}

    private final Transactions registry;
    private final KeyVault vault;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(-1, RegisterBook.empty()));

    public PostgresRegisters(Transactions registry, KeyVault vault) {
        this.registry = registry;
        this.vault = vault;
    }

    @Override
    public RegisterBook book() {
        return registry.run(connection -> {
            long[] version = new long[1];
            version(new Pipeline(), read -> version[0] = read).run(connection);
            return at(version[0], connection);
        });
    }

    /// The registers of a version that somebody just read, when this process has them.
    public Optional<RegisterBook> kept(long version) {
        return Optional.ofNullable(kept.get())
                .filter(each -> each.version() == version)
                .map(Kept::book);
    }

    /// Reads the version that the registers have now.
    static Pipeline version(Pipeline pipeline, LongConsumer read) {
        return pipeline.thenEach(row -> read.accept(row.getLong(1)), VERSION);
    }

    /// Tells every process that the registers moved, when the transaction commits.
    ///
    /// @param moves what that may change in files
    static Pipeline move(Pipeline pipeline, Collection<RegisterMove> moves) {
        pipeline.then(MOVE);
        moves.forEach(move -> pipeline.then(NOTE_MOVE, move.about(), Dates.written(move.since())));
        return pipeline;
    }

    /// The registers of a version that was just read, or what followed since.
    RegisterBook at(long version, Connection connection) throws SQLException {
        Optional<RegisterBook> known = kept(version);
        if (known.isPresent()) {
            return known.get();
        }
        RegisterBook book = read(connection);
        kept.set(new Kept(version, book));
        return book;
    }

    private RegisterBook read(Connection connection) throws SQLException {
        Map<StreamId, List<StoredRow>> rows = new TreeMap<>();
        Map<StreamId, List<StoredKey>> keys = new TreeMap<>();
        Pipeline reads = ActTable.ofRegisters(
                new Pipeline(),
                row -> rows.computeIfAbsent(id(row), _ -> new ArrayList<>()).add(row));
        KeyTable.ofRegisters(
                reads,
                ASKED,
                key -> keys.computeIfAbsent(key.stream(), _ -> new ArrayList<>())
                        .add(key));
        reads.run(connection);
        List<StoredStream> streams = new ArrayList<>();
        rows.forEach((id, ofStream) ->
                streams.add(new StoredStream(id, ofStream, vault.open(id, keys.getOrDefault(id, List.of()), ASKED))));
        return RegisterStreams.book(streams);
    }

    private static StreamId id(StoredRow row) {
        return new RegisterId(row.envelope().stream());
    }
}
