// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.law.Law;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registry.projection.Projection;
import be.passerelle.registry.reading.Streams;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.StoredRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Checks the whole database: every chain of hashes, what checkpoints know of it, and that what lists and
/// search show is what the log gives, on the day and under the law for which it was computed. It writes
/// in transactions that are never committed.
public final class Verification {

    /// Files that are shown without any act behind them.
    private static final String WITHOUT_ACTS = """
            SELECT stream FROM case_file
            WHERE NOT EXISTS (SELECT FROM act WHERE act.stream = case_file.stream) ORDER BY stream LIMIT 100""";

    private static final String OTHERS = """
            SELECT DISTINCT kind, stream FROM act WHERE kind <> 'caseFile' ORDER BY stream, kind""";

    /// Nothing else comes by a file whose first act is gone.
    private static final String WITHOUT_FIRST = """
            SELECT DISTINCT stream FROM act WHERE kind = 'caseFile' AND number > 1
                AND NOT EXISTS (SELECT FROM act AS first WHERE first.stream = act.stream AND first.number = 1)
            ORDER BY stream""";

    /// What the constraints of the table hold off, unless somebody dropped them: it reads as another day or
    /// instant.
    private static final String OF_NO_CALENDAR = """
            SELECT kind, stream, number FROM act WHERE happened_on NOT BETWEEN '0001-01-01' AND '9999-12-31'
                OR recorded_at < '0001-01-01 00:00Z' OR recorded_at >= '10000-01-01 00:00Z' ORDER BY stream, number""";

    private static final String COMPUTED = """
            SELECT projected_on, law_version, registers_version, EXISTS (SELECT FROM register_move
                WHERE asks @> ARRAY[about] AND asks_on >= since AND registers_version < version)
            FROM case_file WHERE stream = ?""";

    private final Transactions registry;
    private final KeyVault vault;
    private final Law law;
    private final KnownRegisters registers;

    private final List<Broken> broken = new ArrayList<>();
    private int files;
    private long acts;
    private int erased;
    private int underOtherLaw;

    public Verification(Transactions registry, KeyVault vault, Law law, KnownRegisters registers) {
        this.registry = registry;
        this.vault = vault;
        this.law = law;
        this.registers = registers;
    }

    /// What is medical too: a damaged key of it is found by what it does not open. Nothing of it is shown.
    private static final Set<KeyKind> ASKED = EnumSet.allOf(KeyKind.class);

    /// What is wrong with a stream, the gravest first.
    public enum Fault {
        /// A key was destroyed, and no two people erased the file.
        DESTROYED,
        /// Two people erased it, and a key of it is there.
        NOT_ERASED,
        /// Two people erased it, and one of them held no mandate as security officer then, as far as the
        /// mandates can be read.
        ERASED_WITHOUT_MANDATE,
        /// Of a key not even a row is left.
        KEY_MISSING,
        /// A key is there that does not open: it was changed, put from elsewhere, or its master key is
        /// not here.
        KEY_DAMAGED,
        /// A key is there of a kind or a form that this version of Passerelle does not know.
        KEY_UNKNOWN,
        /// There are acts of a kind of stream that this version of Passerelle does not know.
        STREAM_UNKNOWN,
        /// A hash does not fit.
        CHAIN,
        /// An act cannot be read: its bytes are damaged.
        UNREADABLE,
        /// An act cannot be read: its key is not here.
        NO_KEY,
        /// An act happened on a day, or was recorded at an instant, that no calendar has: no hash covers it.
        OF_NO_CALENDAR,
        /// It is shown, but there are no acts.
        NO_ACTS,
        /// A row is hashed in a form that this version of Passerelle does not know.
        LATER_FORM,
        /// An act cannot be read: it is of a kind, a role or a version that this version of Passerelle does
        /// not know.
        UNKNOWN,
        /// What is shown is not what the log gives.
        SHOWN_OTHERWISE
    }

    /// A stream in which something is wrong.
    ///
    /// @param kind the kind of stream, as written
    /// @param act the number of the act, 0 when the fault is not in one
    public record Broken(String kind, UUID stream, Fault fault, int act) {

        public Broken(StreamId stream, Fault fault, int act) {
            this(stream.kind(), stream.value(), fault, act);
        }
    }

    /// What was looked at, and what was found.
    ///
    /// @param erased files whose keys were destroyed
    /// @param underOtherLaw files whose projections wait to be computed under the present law or registers
    /// @param checkpoints what comparing the log with checkpoints gave
    /// @param miscounted the keys of teams whose lists show another number of lines than they have
    public record Report(
            int files,
            long acts,
            int erased,
            int underOtherLaw,
            List<Broken> broken,
            List<String> miscounted,
            CheckpointComparison.Report checkpoints) {}

    /// @param progress is told how many files are done
    /// @param checkpoints what comparing the log with checkpoints gave
    Report run(IntConsumer progress, CheckpointComparison.Report checkpoints) {
        new WholeLog(registry).forEachChunk(chunk -> {
            chunk.forEach(this::verify);
            files += chunk.size();
            progress.accept(files);
        });
        others().forEach(this::verifyOther);
        broken.addAll(new KeyVerification(registry, vault).run());
        registry.run(new Pipeline()
                .thenEach(
                        row -> broken.add(new Broken(new CaseFileId(row.getObject(1, UUID.class)), Fault.NO_ACTS, 0)),
                        WITHOUT_ACTS)
                .thenEach(
                        row -> broken.add(new Broken(new CaseFileId(row.getObject(1, UUID.class)), Fault.CHAIN, 1)),
                        WITHOUT_FIRST)
                .thenEach(
                        row -> broken.add(new Broken(
                                row.getString(1), row.getObject(2, UUID.class), Fault.OF_NO_CALENDAR, row.getInt(3))),
                        OF_NO_CALENDAR));
        return new Report(
                files,
                acts,
                erased,
                underOtherLaw,
                List.copyOf(broken),
                new WorkTallyTable(registry).miscounted(),
                checkpoints);
    }

    /// The streams that are no files: registers and proceedings. One of another kind is named.
    private List<StreamId> others() {
        List<StreamId> others = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> {
                            String kind = row.getString(1);
                            UUID stream = row.getObject(2, UUID.class);
                            StreamId.known(kind, stream)
                                    .ifPresentOrElse(
                                            others::add,
                                            () -> broken.add(new Broken(kind, stream, Fault.STREAM_UNKNOWN, 0)));
                        },
                        OTHERS));
        return others;
    }

    private void verifyOther(StreamId stream) {
        List<StoredRow> rows = new ArrayList<>();
        List<StoredKey> keys = new ArrayList<>();
        registry.run(KeyTable.ofStream(ActTable.ofStream(new Pipeline(), stream, rows::add), stream, ASKED, keys::add));
        acts += rows.size();
        verifyChain(stream, rows);
        StoredStream stored = new StoredStream(stream, rows, vault.open(stream, keys, ASKED));
        ReadStream read = Streams.read(stored);
        read.illegible().forEach(a -> broken.add(new Broken(stream, fault(a.why()), a.number())));
    }

    private void verify(CaseFileId id) {
        registry.runAndRollBack(connection -> verify(id, connection));
    }

    private void verify(CaseFileId id, Connection connection) throws SQLException {
        StoredFile stored = new StoredFile(id, vault, ASKED);
        List<String> shown = new ArrayList<>();
        Basis[] computed = new Basis[1];
        Pipeline reads = stored.read(LogReads.lock(new Pipeline(), id));
        Projections.rows(reads, id, shown::add);
        reads.thenEach(
                row -> computed[0] = new Basis(
                        new Computed(row.getObject(1, LocalDate.class), row.getString(2), row.getLong(3)),
                        row.getBoolean(4)),
                COMPUTED,
                id.value());
        reads.run(connection);
        acts += stored.rows().size();
        boolean whole = verifyChain(id, stored.rows());
        CaseFile file = stored.file();
        List<IllegibleAct> faulty = file.illegible().stream()
                .filter(a -> a.why() != IllegibleAct.Why.ERASED)
                .toList();
        faulty.forEach(a -> broken.add(new Broken(id, fault(a.why()), a.number())));
        // What cannot be read whole is shown as it was, or as far as it can be read.
        if (whole && faulty.isEmpty() && !isShownRight(file, shown, computed[0], connection)) {
            broken.add(new Broken(id, Fault.SHOWN_OTHERWISE, 0));
        }
        if (file.isErased()) {
            erased++;
        }
    }

    /// @return whether the chain holds
    private boolean verifyChain(StreamId stream, List<StoredRow> rows) {
        Optional<Integer> first = Chain.firstBroken(rows);
        first.ifPresent(act -> broken.add(new Broken(
                stream,
                rows.stream().anyMatch(row -> row.number() == act && row.isOfLaterForm())
                        ? Fault.LATER_FORM
                        : Fault.CHAIN,
                act)));
        return first.isEmpty();
    }

    private static Fault fault(IllegibleAct.Why why) {
        return switch (why) {
            case NO_KEY -> Fault.NO_KEY;
            case UNKNOWN_ACT, UNKNOWN_ROLE, LATER_VERSION -> Fault.UNKNOWN;
            case DAMAGED, ERASED -> Fault.UNREADABLE;
        };
    }

    /// What a projection was computed from, and whether the registers moved since in a way that it may ask
    /// for.
    private record Basis(Computed from, boolean registersMoved) {}

    private boolean isShownRight(CaseFile file, List<String> shown, @Nullable Basis computed, Connection connection)
            throws SQLException {
        CaseFileId id = file.id();
        if (file.state(Insured.PERSON).person().isEmpty() || computed == null) {
            return file.state(Insured.PERSON).person().isEmpty() && shown.isEmpty();
        }
        Computed from = computed.from();
        if (!from.lawVersion().equals(law.version()) || computed.registersMoved()) {
            underOtherLaw++;
            return true;
        }
        Projection projection = Projection.of(file, law, registers.on(from.day()), from.day());
        List<String> rebuilt = new ArrayList<>();
        Pipeline reads = new Pipeline();
        Map<CaseFileId, Shown> before = Shown.read(reads, List.of(id));
        reads.run(connection);
        Shown.Change change = before.getOrDefault(id, Shown.nothing())
                .forgotten()
                .to(file, file.state(Insured.PERSON).person().get(), projection, from);
        Pipeline rebuild = Shown.write(Projections.forget(new Pipeline(), id), List.of(change));
        Projections.rows(rebuild, id, rebuilt::add);
        rebuild.run(connection);
        return rebuilt.equals(shown);
    }
}
