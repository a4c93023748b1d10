// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.log.CommandTaken;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.log.RegisterStreams;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.MasterKeySet;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.StoredRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A log in memory. One transaction runs at a time; what it wrote is kept only when it ends well. Rows are
/// sealed as in any other log, under a master key that is gone with the log.
public final class InMemoryLog implements Log {

    private final Supplier<Instant> clock;
    private final KeyVault vault = new KeyVault(MasterKeySet.random());
    private final Map<StreamId, List<StoredRow>> streams = new HashMap<>();
    private final Map<StreamId, List<StoredKey>> keys = new HashMap<>();
    private final Map<UUID, SortedSet<StreamId>> commands = new HashMap<>();
    private final Map<CaseFileId, Projection> projections = new HashMap<>();
    private final List<StoredRow> order = new ArrayList<>();
    private final InMemoryAccessLog accesses;
    private final SecurityEvents events;

    /// @param clock gives the instants of the installation, never going back
    public InMemoryLog(Supplier<Instant> clock) {
        this.clock = clock;
        this.accesses = new InMemoryAccessLog(clock);
        this.events = new InMemorySecurityEvents(clock, () -> SecurityEvents.Origin.HERE);
    }

    @Override
    public synchronized <T> T transaction(Function<LogTransaction, T> work) {
        Transaction transaction = new Transaction();
        T result = work.apply(transaction);
        transaction.commit();
        return result;
    }

    /// A stream as it stands, with the keys that are asked for.
    public synchronized StoredStream stored(StreamId stream, Set<KeyKind> asked) {
        return new StoredStream(
                stream,
                streams.getOrDefault(stream, List.of()),
                vault.open(stream, keys.getOrDefault(stream, List.of()), asked));
    }

    /// The rows of a stream as they stand.
    public synchronized List<StoredRow> rows(StreamId stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    /// Who looked at which file, noted by the write path among others.
    public AccessLog accesses() {
        return accesses;
    }

    /// What happened, noted by the write path among others.
    public SecurityEvents securityEvents() {
        return events;
    }

    /// What lists and search show of a file.
    public synchronized Optional<Projection> projection(CaseFileId file) {
        return Optional.ofNullable(projections.get(file));
    }

    /// The acts of streams of these kinds in the order in which they were committed, after the one with the
    /// given place.
    synchronized List<Followed> after(long position, Set<String> kinds, int atMost) {
        return IntStream.range((int) position, order.size())
                .filter(i -> kinds.contains(order.get(i).envelope().kind()))
                .limit(atMost)
                .mapToObj(i -> followed(i + 1L, order.get(i).envelope()))
                .toList();
    }

    private static Followed followed(long position, Envelope act) {
        return new Followed(
                position,
                StreamId.of(act.kind(), act.stream()),
                act.number(),
                act.code(),
                new OrganisationId(act.organisation()),
                act.recordedAt());
    }

    private final class Transaction implements LogTransaction {

        private final Map<StreamId, List<StoredRow>> appended = new LinkedHashMap<>();
        private final Map<StreamId, List<StoredKey>> made = new HashMap<>();
        private final Map<CaseFileId, Projection> projected = new HashMap<>();
        private final Set<CaseFileId> erased = new HashSet<>();
        private final List<Runnable> notes = new ArrayList<>();

        @Override
        public Instant now() {
            return clock.get();
        }

        @Override
        public List<StoredStream> recordedWith(CommandId command, Set<KeyKind> asked) {
            return commands.getOrDefault(command.value(), new TreeSet<>()).stream()
                    .map(stream -> {
                        StoredStream all = stored(stream, asked);
                        List<StoredRow> some = all.rows().stream()
                                .filter(row -> row.envelope().command().equals(command.value()))
                                .toList();
                        return new StoredStream(stream, some, all.keys());
                    })
                    .toList();
        }

        @Override
        public StoredStream lock(StreamId stream, Set<KeyKind> asked) {
            StoredStream stored = stored(stream, asked);
            if (!stored.rows().isEmpty()) {
                return stored;
            }
            KeyVault.Made fresh = vault.make(stream);
            made.put(stream, fresh.stored());
            return new StoredStream(stream, List.of(), fresh.ring());
        }

        @Override
        public void append(StreamId stream, List<StoredRow> rows) {
            List<StoredRow> before = streams.getOrDefault(stream, List.of());
            List<StoredRow> now = appended.computeIfAbsent(stream, _ -> new ArrayList<>());
            int next = before.size() + now.size() + 1;
            for (StoredRow row : rows) {
                if (row.number() != next) {
                    throw new IllegalStateException("act " + row.number() + " does not follow in " + stream);
                }
                next++;
            }
            now.addAll(rows);
        }

        @Override
        public RegisterBook registers() {
            return RegisterStreams.book(streams.keySet().stream()
                    .filter(RegisterId.class::isInstance)
                    .map(stream -> stored(stream, EnumSet.of(KeyKind.CONTENT)))
                    .toList());
        }

        @Override
        public void moved(List<RegisterMove> moves) {
            // What is shown here is computed when it is asked for.
        }

        @Override
        public void erase(CaseFileId file) {
            erased.add(file);
        }

        @Override
        public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
            notes.add(() -> accesses.note(viewer, operation, grounds));
        }

        @Override
        public void note(Kind kind, PersonId person) {
            notes.add(() -> events.note(kind, Optional.of(person)));
        }

        /// Emergencies are kept beside a log in memory, not in it.
        @Override
        public Set<CaseFileId> openedInEmergency(Viewer viewer) {
            return Set.of();
        }

        @Override
        public void project(CaseFile file, Projection projection) {
            projected.put(file.id(), projection);
        }

        private void commit() {
            for (List<StoredRow> rows : appended.values()) {
                if (rows.stream()
                        .anyMatch(row -> commands.containsKey(row.envelope().command()))) {
                    throw new CommandTaken();
                }
            }
            appended.forEach((stream, rows) -> {
                if (!rows.isEmpty()) {
                    keys.putIfAbsent(stream, made.getOrDefault(stream, List.of()));
                }
                streams.computeIfAbsent(stream, _ -> new ArrayList<>()).addAll(rows);
                for (StoredRow row : rows) {
                    commands.computeIfAbsent(row.envelope().command(), _ -> new TreeSet<>())
                            .add(stream);
                    order.add(row);
                }
            });
            projections.putAll(projected);
            notes.forEach(Runnable::run);
            for (CaseFileId file : erased) {
                keys.computeIfPresent(
                        file,
                        (_, wrapped) -> wrapped.stream()
                                .map(key -> new StoredKey(key.stream(), key.kind(), key.master(), Optional.empty()))
                                .toList());
                projections.remove(file);
                accesses.forget(file);
            }
        }
    }
}
