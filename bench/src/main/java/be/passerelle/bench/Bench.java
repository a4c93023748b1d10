// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench;

import be.passerelle.bench.acts.ActsBench;
import be.passerelle.bench.acts.StatementsBench;
import be.passerelle.bench.fold.FoldBench;
import be.passerelle.bench.pages.PagesBench;
import be.passerelle.bench.pages.RowSecurityBench;
import be.passerelle.bench.pages.SlowBench;
import be.passerelle.bench.processes.ProcessesBench;
import be.passerelle.bench.verify.MadeRecord;
import be.passerelle.bench.verify.VerifyBench;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/// Starts one measurement: `Bench NAME`. See `bench/run --help`.
public final class Bench {

    private static final int ROUNDS = Integer.getInteger("passerelle.rounds", 5);
    private static final Duration ROUND = Duration.ofMillis(Integer.getInteger("passerelle.millis", 5_000));
    private static final int CLIENTS = Integer.getInteger("passerelle.clients", 8);
    private static final int MANY = 100_000;
    private static final int SLOW_CALLERS = 1_000;

    /// For a time that people would notice.
    private static final ProcessesBench.Plan PROCESSES =
            new ProcessesBench.Plan(Integer.getInteger("passerelle.acts", 20_000), 5, Duration.ofSeconds(10));

    private static final MadeRecord.Size RECORD = new MadeRecord.Size(
            Integer.getInteger("passerelle.streams", 2_000), 20_000, Integer.getInteger("passerelle.checkpoints", 400));

    private Bench() {}

    public static void main(String[] arguments) {
        String what = arguments.length == 0 ? "" : arguments[0];
        int exit = run(what, ROUNDS, ROUND, System.out, System.err);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /// Runs one measurement.
    ///
    /// @param rounds how often it is repeated
    /// @param round how long each repetition takes
    /// @return 0; 1 when something that must hold did not; 2 when there is none of that name
    static int run(String what, int rounds, Duration round, PrintStream out, PrintStream err) {
        switch (what) {
            case "fold" -> FoldBench.run(out, rounds, round);
            case "acts" -> ActsBench.run(out, folder("acts"), CLIENTS, rounds, round);
            case "statements" -> StatementsBench.run(out, folder("statements"), round.multipliedBy(2));
            case "pages" -> {
                PagesBench.Files files = PagesBench.Files.of(people());
                PagesBench.run(out, folder("pages-" + files.all()), files, rounds, round.multipliedBy(2));
            }
            case "rowsecurity" -> {
                PagesBench.Files files = PagesBench.Files.of(people());
                RowSecurityBench.run(out, folder("pages-" + files.all()), files, 2 * rounds, round.multipliedBy(2));
            }
            case "slow" -> SlowBench.run(out, folder("slow"), SLOW_CALLERS, rounds, round);
            case "verify" -> {
                return VerifyBench.run(out, folder("verify"), RECORD, rounds) ? 0 : 1;
            }
            case "processes" -> {
                return ProcessesBench.run(out, folder("processes"), PROCESSES) ? 0 : 1;
            }
            default -> {
                err.println("There is no measurement \"" + what + "\"; bench/run --help lists them.");
                return 2;
            }
        }
        return 0;
    }

    /// How many files there are when pages are measured.
    private static int people() {
        return Integer.getInteger("passerelle.people", MANY);
    }

    private static Path folder(String what) {
        return Path.of(System.getProperty("passerelle.root", "."), "target", "bench", what);
    }
}
