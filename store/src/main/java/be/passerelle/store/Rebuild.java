// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.law.Law;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registry.Registry;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyVault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/// Builds everything that lists and search show again from the log, file by file: whoever works meanwhile
/// sees a file as
/// it was shown or as it is built, and an interruption leaves the rest as it was.
final class Rebuild {

    private final Transactions owner;
    private final Transactions registry;
    private final KeyVault vault;
    private final Law law;
    private final KnownRegisters registers;

    /// @param owner may renew what the database knows of its tables
    Rebuild(Transactions owner, Transactions registry, KeyVault vault, Law law, KnownRegisters registers) {
        this.owner = owner;
        this.registry = registry;
        this.vault = vault;
        this.law = law;
        this.registers = registers;
    }

    /// @param progress is told how many files are done
    /// @return how many files there are
    int run(IntConsumer progress) {
        registry.run(Projections.forgetWithoutActs(new Pipeline()));
        int[] done = new int[1];
        new WholeLog(registry).forEachChunk(files -> {
            files.forEach(this::build);
            done[0] += files.size();
            progress.accept(done[0]);
        });
        new WorkTallyTable(registry).count();
        Followers.rebuild(registry);
        owner.run(new Pipeline().then("ANALYZE"));
        return done[0];
    }

    private void build(CaseFileId id) {
        registry.run(connection -> build(id, connection));
    }

    private boolean build(CaseFileId id, Connection connection) throws SQLException {
        StoredFile stored = new StoredFile(id, vault, Set.of(KeyKind.CONTENT));
        Instant[] now = new Instant[1];
        Pipeline reads = stored.read(LogReads.lock(new Pipeline(), id));
        InstallationClockTable.now(reads, read -> now[0] = read);
        long[] version = new long[1];
        PostgresRegisters.version(reads, read -> version[0] = read);
        Map<CaseFileId, Shown> shown = Shown.read(reads, List.of(id));
        reads.run(connection);
        LocalDate today = LocalDate.ofInstant(now[0], Registry.BELGIUM);
        CaseFile file = stored.file();
        Pipeline writes = Projections.forget(new Pipeline(), id);
        file.state(Insured.PERSON)
                .person()
                .ifPresent(person -> Shown.write(
                        writes,
                        List.of(shown.getOrDefault(id, Shown.nothing())
                                .forgotten()
                                .to(
                                        file,
                                        person,
                                        Projection.of(file, law, registers.on(today), today),
                                        new Computed(today, law.version(), version[0])))));
        writes.run(connection);
        return true;
    }
}
