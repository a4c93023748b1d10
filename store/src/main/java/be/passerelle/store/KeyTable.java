// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.StoredKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// The table of the keys of streams. Keys are read with the rows that they open, each time.
final class KeyTable {

    private static final String COLUMNS = "SELECT stream, kind, opens, master, wrapped FROM stream_key WHERE ";
    private static final String ASKED = " AND opens = ANY (?::text[])";

    private static final String OF_STREAM = COLUMNS + "stream = ?" + ASKED;
    private static final String OF_STREAMS = COLUMNS + "stream = ANY (?::uuid[])" + ASKED;

    private static final String OF_REGISTERS = COLUMNS + "kind = 'register'" + ASKED;

    private static final String THERE =
            COLUMNS + "wrapped IS NOT NULL AND (stream, opens) > (?, ?) ORDER BY stream, opens LIMIT 1000";

    private static final String OF_EACH = """
            SELECT key.* FROM unnest(?::uuid[], ?::text[]) AS asked (stream, opens)
            CROSS JOIN LATERAL (SELECT stream, kind, opens, master, wrapped FROM stream_key
                WHERE stream_key.stream = asked.stream AND stream_key.opens = asked.opens OFFSET 0) AS key""";

    private static final String ADD = "INSERT INTO stream_key (stream, kind, opens, master, wrapped) SELECT "
            + Columns.each("uuid", "text", "text", "text", "bytea") + Columns.ROWS;

    /// A key of a stream that is asked for.
    private record Wanted(StreamId stream, KeyKind kind) {}

    /// A key that is there, as it is written.
    ///
    /// @param key empty when it is of a kind that is not known here
    record There(UUID stream, String kind, String opens, Optional<StoredKey> key) {}

    private KeyTable() {}

    /// Reads those keys of a stream that are asked for.
    static Pipeline ofStream(Pipeline pipeline, StreamId stream, Set<KeyKind> asked, Consumer<StoredKey> each) {
        return pipeline.thenEach(row -> stored(row).ifPresent(each), OF_STREAM, stream.value(), codes(asked));
    }

    /// Reads those keys of several streams that are asked for.
    static Pipeline ofStreams(
            Pipeline pipeline, List<? extends StreamId> streams, Set<KeyKind> asked, Consumer<StoredKey> each) {
        String[] all = streams.stream().map(stream -> stream.value().toString()).toArray(String[]::new);
        return pipeline.thenEach(row -> stored(row).ifPresent(each), OF_STREAMS, all, codes(asked));
    }

    /// Reads those keys of all registers that are asked for.
    static Pipeline ofRegisters(Pipeline pipeline, Set<KeyKind> asked, Consumer<StoredKey> each) {
        return pipeline.thenEach(row -> stored(row).ifPresent(each), OF_REGISTERS, (Object) codes(asked));
    }

    /// Reads the keys that are asked for of each of several streams.
    static Pipeline ofEach(Pipeline pipeline, Map<? extends StreamId, Set<KeyKind>> asked, Consumer<StoredKey> each) {
        List<Wanted> wanted = new ArrayList<>();
        asked.forEach((stream, kinds) -> kinds.forEach(kind -> wanted.add(new Wanted(stream, kind))));
        return pipeline.thenEach(
                row -> stored(row).ifPresent(each),
                OF_EACH,
                Columns.of(wanted, key -> key.stream().value()),
                Columns.of(wanted, key -> Codes.of(key.kind())));
    }

    /// Looks at every key that is there, in one order, a part at a time.
    static void forEachThere(Transactions transactions, Consumer<List<There>> part) {
        There last = new There(new UUID(0, 0), "", "", Optional.empty());
        List<There> found = after(last, transactions);
        while (!found.isEmpty()) {
            last = found.getLast();
            part.accept(found);
            found = after(last, transactions);
        }
    }

    private static List<There> after(There last, Transactions transactions) {
        List<There> found = new ArrayList<>();
        transactions.run(new Pipeline()
                .thenEach(
                        row -> found.add(new There(
                                row.getObject(1, UUID.class), row.getString(2), row.getString(3), stored(row))),
                        THERE,
                        last.stream(),
                        last.opens()));
        return found;
    }

    static void add(Pipeline pipeline, List<StoredKey> keys) {
        pipeline.then(
                ADD,
                Columns.of(keys, key -> key.stream().value()),
                Columns.of(keys, key -> key.stream().kind()),
                Columns.of(keys, key -> Codes.of(key.kind())),
                Columns.of(keys, StoredKey::master),
                keys.stream().map(key -> key.wrapped().orElseThrow()).toArray(byte[][]::new),
                keys.size());
    }

    private static String[] codes(Set<KeyKind> asked) {
        return asked.stream().map(Codes::of).toArray(String[]::new);
    }

    /// Empty for a key of a kind that is not known here, which stops nothing else: it is as if it were
    /// not there.
    static Optional<StoredKey> stored(ResultSet row) throws SQLException {
        Optional<StreamId> stream = StreamId.known(row.getString(2), row.getObject(1, UUID.class));
        Optional<KeyKind> opens = Codes.constant(KeyKind.class, row.getString(3));
        return stream.isEmpty() || opens.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredKey(
                        stream.get(), opens.get(), row.getString(4), Optional.ofNullable(row.getBytes(5))));
    }
}
