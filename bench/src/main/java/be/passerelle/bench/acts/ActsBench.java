// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.bench.life.BenchRegisters;
import be.passerelle.bench.measure.Report;
import be.passerelle.bench.measure.Series;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.Registry;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.server.postgres.PostgresLog;
import be.passerelle.server.wiring.DataSources;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Acts through the registry on PostgreSQL with durable settings, in turn with Flowable's task completions and with
/// bare inserts, all by eight clients.
public final class ActsBench {

    private static final int CLIENTS = 8;

    private final BenchDatabase database;
    private final ShortLives lives;
    private final FlowableCases cases;
    private final BareInserts inserts;
    private final Series registry = new Series("Passerelle: acts through the registry", "/s");
    private final Series flowable = new Series("Flowable CMMN: task completions", "/s");
    private final Series bare = new Series("bare insert and commit", "/s");
    private final Series timesFlowable = new Series("Passerelle over Flowable, pair by pair", "×");
    private final Series shareOfBare = new Series("Passerelle's share of bare inserts", "%");
    private final Series commits = new Series("commits per act", "");
    private final Series written = new Series("write-ahead log per act", "bytes");

    private ActsBench(BenchDatabase database, ShortLives lives, FlowableCases cases, BareInserts inserts) {
        this.database = database;
        this.lives = lives;
        this.cases = cases;
        this.inserts = inserts;
    }

    /// Measures.
    ///
    /// @param pairs how often each is measured
    /// @param round how long one measurement lasts; as long again warms up
    public static void run(PrintStream out, Path folder, int pairs, Duration round) {
        try (BenchDatabase database = new BenchDatabase(folder);
                DataSources sources = DataSources.open(database.address());
                FlowableCases cases = new FlowableCases(database, CLIENTS);
                BareInserts inserts = new BareInserts(database, CLIENTS)) {
            new ActsBench(database, lives(sources), cases, inserts).run(out, pairs, round);
        }
    }

    private static ShortLives lives(DataSources sources) {
        Law law = LawInForce.read();
        Log log = new PostgresLog(sources.registry(), law.version());
        Instant now = log.transaction(LogTransaction::now);
        Registry registry = new Registry(log, law, BenchRegisters.registers());
        return new ShortLives(registry, LocalDate.ofInstant(now, Registry.BELGIUM));
    }

    private void run(PrintStream out, int pairs, Duration round) {
        for (int i = 0; i <= pairs; i++) {
            double ofFlowable = rate(round, cases::once);
            long transactions = database.writingTransactions();
            long bytes = database.writtenBytes();
            double ofRegistry = rate(round, lives::once);
            long recorded = lives.recordedSinceAsked();
            transactions = database.writingTransactions() - transactions;
            bytes = database.writtenBytes() - bytes;
            double ofBare = rate(round, inserts::once);
            if (i > 0) {
                flowable.add(ofFlowable);
                registry.add(ofRegistry);
                bare.add(ofBare);
                timesFlowable.add(ofRegistry / ofFlowable);
                shareOfBare.add(100 * ofRegistry / ofBare);
                commits.add((double) transactions / recorded);
                written.add((double) bytes / recorded);
            }
        }
        Report.print(
                out,
                "Acts a second, " + CLIENTS + " clients",
                List.of(registry, flowable, bare, timesFlowable, shareOfBare, commits, written));
    }

    private double rate(Duration round, Clients.Work work) {
        database.checkpoint();
        return Clients.rate(CLIENTS, round, work);
    }
}
