// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.bench.measure.Report;
import be.passerelle.bench.measure.Series;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Acts through the registry on PostgreSQL with durable settings, in turn with Flowable's task completions and with
/// bare inserts, all by eight clients.
public final class ActsBench {

    private static final int CLIENTS = 8;

    private ActsBench() {}

    /// Measures.
    ///
    /// @param pairs how often each is measured
    /// @param round how long one measurement lasts; as long again warms up
    public static void run(PrintStream out, Path folder, int pairs, Duration round) {
        Series flowable = new Series("Flowable CMMN: task completions", "/s");
        Series bare = new Series("bare insert and commit", "/s");
        try (BenchDatabase database = new BenchDatabase(folder);
                FlowableCases cases = new FlowableCases(database, CLIENTS);
                BareInserts inserts = new BareInserts(database, CLIENTS)) {
            for (int i = 0; i <= pairs; i++) {
                double ofFlowable = rate(database, round, cases::once);
                double ofBare = rate(database, round, inserts::once);
                if (i > 0) {
                    flowable.add(ofFlowable);
                    bare.add(ofBare);
                }
            }
        }
        Report.print(out, "Acts a second, " + CLIENTS + " clients", List.of(flowable, bare));
    }

    private static double rate(BenchDatabase database, Duration round, Clients.Work work) {
        database.checkpoint();
        return Clients.rate(CLIENTS, round, work);
    }
}
