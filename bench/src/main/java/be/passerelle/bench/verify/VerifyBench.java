// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.verify;

import be.passerelle.bench.measure.Report;
import be.passerelle.bench.measure.Series;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.postgres.EmbeddedPostgres;
import be.passerelle.registers.Registers;
import be.passerelle.registry.log.Log;
import be.passerelle.store.DataSources;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.store.InstallationKeys;
import be.passerelle.store.Maintenance;
import be.passerelle.store.PostgresLog;
import be.passerelle.store.ProjectionRefresh;
import be.passerelle.store.Verification;
import be.passerelle.stream.checkpoint.CheckpointFile;
import be.passerelle.stream.checkpoint.Head;
import be.passerelle.stream.checkpoint.Heads;
import be.passerelle.stream.checkpoint.Signers;
import be.passerelle.stream.key.KeyVault;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Verifies a record of many checkpoints: the roots as they are followed, the same roots each computed over
/// all heads anew, and the whole of `./run verify` on a database that was filled with rows and no work.
public final class VerifyBench {

    private VerifyBench() {}

    /// @param folder is emptied before and after
    /// @param rounds how often it is repeated, once more to warm up
    /// @return whether nothing was missing that the checkpoints know
    public static boolean run(PrintStream out, Path folder, MadeRecord.Size size, int rounds) {
        MadeRecord made = MadeRecord.of(size);
        Series followed = new Series("signatures and roots of all checkpoints", "ms");
        Series anew = new Series("roots alone, each over all heads anew", "ms");
        Series whole = new Series("`./run verify`, whole", "ms");
        EmbeddedPostgres.deleteData(folder);
        boolean fine = true;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
                DataSources sources = DataSources.open(
                        new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password()))) {
            Maintenance maintenance = maintenance(folder, sources);
            made.fill(sources.owner());
            for (int round = 0; round <= rounds; round++) {
                followed.add(millis(() -> follow(made)));
                anew.add(millis(() -> anew(made.files())));
                List<Verification.Report> reports = new ArrayList<>();
                whole.add(millis(() -> reports.add(maintenance.verify(_ -> {}))));
                fine &= reports.getFirst().checkpoints().faulty().isEmpty()
                        && reports.getFirst().checkpoints().lost().isEmpty()
                        && reports.getFirst().checkpoints().checkpoints() == size.checkpoints();
                if (round == 0) {
                    List.of(followed, anew, whole).forEach(Series::forget);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses what the measurement needs", e);
        }
        EmbeddedPostgres.deleteData(folder);
        Report.print(
                out,
                "Verifying %d streams of %d acts, %d checkpoints"
                        .formatted(size.streams(), size.acts(), size.checkpoints()),
                List.of(followed, anew, whole));
        return fine;
    }

    private static Maintenance maintenance(Path folder, DataSources sources) {
        Law law = LawInForce.read();
        Registers registers = Registers.of(List.of(), List.of(), List.of());
        KeyVault vault = new KeyVault(InstallationKeys.open(folder, sources.registry()));
        Log log = new PostgresLog(sources.registry(), vault, law.version());
        return new Maintenance(
                folder, sources, new ProjectionRefresh(sources.registry(), log, law, registers), law, registers);
    }

    private static void follow(MadeRecord made) {
        Heads heads = new Heads();
        Signers signers = made.signers();
        made.files().forEach(file -> heads.follow(file, signers));
        if (!heads.faulty().isEmpty()) {
            throw new IllegalStateException("what was made does not hold: " + heads.faulty());
        }
    }

    private static void anew(List<CheckpointFile> files) {
        Map<UUID, Head> all = new LinkedHashMap<>();
        for (CheckpointFile file : files) {
            file.heads().forEach(head -> all.put(head.stream(), head));
            Heads.root(all.values());
        }
    }

    private static double millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
