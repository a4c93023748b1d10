// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.fold;

import be.passerelle.bench.life.BenchRegisters;
import be.passerelle.bench.life.Files;
import be.passerelle.bench.life.LongLife;
import be.passerelle.bench.measure.Report;
import be.passerelle.bench.measure.Series;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Period;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/// Files of forty acts, folded and asked what comes next and what they give right to, on one core, without reasons.
/// The parts are measured in turn with the whole. A second is one of processor time of the whole process: what others
/// do on the machine does not count, what the garbage collector does beside us does.
public final class FoldBench {

    private static final int FILES = 512;

    private final Law law = LawInForce.read();
    private final Registers registers = BenchRegisters.registers();
    private final Period always = Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
    private final List<List<RecordedAct>> files;
    private final List<CaseFile> folded;
    private int seen;

    private FoldBench() {
        files = Files.ofFortyActs(FILES);
        folded = files.stream().map(FoldBench::fold).toList();
    }

    /// Measures.
    ///
    /// @param rounds how often each part is measured
    /// @param round how long one measurement lasts; as long again warms up
    public static void run(PrintStream out, int rounds, Duration round) {
        FoldBench bench = new FoldBench();
        Series all = new Series("fold + next + entitlements, 40 acts", "files per second and core");
        Series fold = new Series("fold alone", "files per second and core");
        Series next = new Series("next alone", "files per second and core");
        Series rights = new Series("entitlements alone", "files per second and core");
        for (int i = 0; i <= rounds; i++) {
            double rateOfAll = bench.rate(round, bench::all);
            double rateOfFold = bench.rate(round, n -> fold(bench.files.get(n)).head());
            double rateOfNext = bench.rate(round, n -> bench.next(bench.folded.get(n)));
            double rateOfRights = bench.rate(round, n -> bench.rights(bench.folded.get(n)));
            if (i > 0) {
                all.add(rateOfAll);
                fold.add(rateOfFold);
                next.add(rateOfNext);
                rights.add(rateOfRights);
            }
        }
        Report.print(out, "Fold, next, entitlements: one core", List.of(all, fold, next, rights));
        out.println("(checked: " + bench.seen + ")");
    }

    private int all(int n) {
        CaseFile file = fold(files.get(n));
        return next(file) + rights(file);
    }

    private static CaseFile fold(List<RecordedAct> acts) {
        return CaseFile.of((CaseFileId) acts.getFirst().stream(), acts);
    }

    private int next(CaseFile file) {
        return Procedure.next(file, law, registers, LongLife.TODAY).size();
    }

    private int rights(CaseFile file) {
        return Entitlements.of(file, law, always).size();
    }

    private double rate(Duration round, ToIntFunction<Integer> work) {
        long end = System.nanoTime() + round.toNanos();
        long processor = processor();
        int done = 0;
        int sum = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < 64; i++) {
                sum += work.applyAsInt(done++ % FILES);
            }
        }
        seen ^= sum;
        return done * 1e9 / (processor() - processor);
    }

    /// Processor time of this process so far, in nanoseconds: of all its threads, those of the compiler and the
    /// garbage collector too.
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
