// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.log.StoredAct;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A log in memory. One transaction runs at a time; what it wrote is kept only when it ends well.
public final class InMemoryLog implements Log {

    private final Supplier<Instant> clock;
    private final Map<CaseFileId, List<StoredAct>> files = new HashMap<>();
    private final Map<CommandId, List<RecordedAct>> commands = new HashMap<>();
    private final Map<CaseFileId, Projection> projections = new HashMap<>();
    private final List<RecordedAct> order = new ArrayList<>();

    /// @param clock gives the instants of the installation, never going back
    public InMemoryLog(Supplier<Instant> clock) {
        this.clock = clock;
    }

    @Override
    public synchronized <T> T transaction(Function<LogTransaction, T> work) {
        Transaction transaction = new Transaction();
        T result = work.apply(transaction);
        transaction.commit();
        return result;
    }

    /// The rows of a file as they stand.
    public synchronized List<StoredAct> rows(CaseFileId file) {
        return List.copyOf(files.getOrDefault(file, List.of()));
    }

    /// What lists and search show of a file.
    public synchronized Optional<Projection> projection(CaseFileId file) {
        return Optional.ofNullable(projections.get(file));
    }

    /// The acts of all files in the order in which they were committed, after the one with the given place.
    synchronized List<Followed> after(long position, int atMost, boolean opened) {
        return IntStream.range((int) position, order.size())
                .limit(atMost)
                .mapToObj(i -> followed(i + 1L, order.get(i), opened))
                .toList();
    }

    private static Followed followed(long position, RecordedAct act, boolean opened) {
        return new Followed(
                position,
                act.file(),
                act.number(),
                ActType.of(act.act()).code(),
                act.by().organisation(),
                act.recordedAt(),
                opened ? new Followed.Opened(act) : new Followed.Closed());
    }

    private final class Transaction implements LogTransaction {

        private final Map<CaseFileId, List<StoredAct>> appended = new LinkedHashMap<>();
        private final Map<CaseFileId, Projection> projected = new HashMap<>();

        @Override
        public Instant now() {
            return clock.get();
        }

        @Override
        public List<RecordedAct> recordedWith(CommandId command) {
            return List.copyOf(commands.getOrDefault(command, List.of()));
        }

        @Override
        public List<StoredAct> lock(CaseFileId file) {
            return rows(file);
        }

        @Override
        public void append(CaseFileId file, List<StoredAct> rows) {
            int next =
                    rows(file).size() + appended.getOrDefault(file, List.of()).size() + 1;
            for (StoredAct row : rows) {
                if (row.act().number() != next) {
                    throw new IllegalStateException("act " + row.act().number() + " does not follow in " + file);
                }
                next++;
            }
            appended.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(rows);
        }

        @Override
        public void project(CaseFile file, Projection projection) {
            projected.put(file.id(), projection);
        }

        private void commit() {
            for (List<StoredAct> rows : appended.values()) {
                if (rows.stream().anyMatch(row -> commands.containsKey(row.act().command()))) {
                    throw new IllegalStateException("a command is recorded once");
                }
            }
            appended.forEach((file, rows) -> {
                files.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(rows);
                for (StoredAct row : rows) {
                    commands.computeIfAbsent(row.act().command(), _ -> new ArrayList<>())
                            .add(row.act());
                    order.add(row.act());
                }
            });
            projections.putAll(projected);
        }
    }
}
