// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.Law;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registry.Registry;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.registry.projection.Projection;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Computes again what lists and search show of files, where time, the law or the registers have moved on,
/// or of all of them.
public final class ProjectionRefresh {

    /// Names the lock that lets one process at a time refresh.
    private static final long ONE_AT_A_TIME = 0x5061_7373_6572_656CL;

    private static final String WAIT = "SELECT pg_advisory_xact_lock(?)";
    private static final String TRY = "SELECT pg_try_advisory_xact_lock(?)";

    /// Files in one transaction: few enough that nobody who records waits for long.
    private static final int TOGETHER = 25;

    private final Transactions registry;
    private final Log log;
    private final Law law;
    private final Function<LogTransaction, KnownRegisters> known;

    /// Computes with the registers as the transaction that writes finds them: it is their version that is noted beside
    /// what is computed.
    public ProjectionRefresh(Transactions registry, Log log, Law law) {
        this(registry, log, law, LogTransaction::registers);
    }

    /// Computes with given registers, for tests and measurements.
    public ProjectionRefresh(Transactions registry, Log log, Law law, Registers registers) {
        this(registry, log, law, _ -> registers);
    }

    private ProjectionRefresh(Transactions registry, Log log, Law law, Function<LogTransaction, KnownRegisters> known) {
        this.registry = registry;
        this.log = log;
        this.law = law;
        this.known = known;
    }

    /// Refreshes what no longer holds on a day; waits for another process that does so already.
    ///
    /// @return how many files
    public int refresh(LocalDate today) {
        return registry.run(connection -> {
            new Pipeline().then(WAIT, ONE_AT_A_TIME).run(connection);
            return projectAll(today);
        });
    }

    /// Refreshes some files that ask the registers about what moved, those of the latest move first, and waits for
    /// nobody: a file that another process refreshes at the same time is computed twice.
    ///
    /// @param limit how many at most
    /// @return whether there may be more of them
    public boolean refreshMoved(int limit) {
        List<CaseFileId> files = new ArrayList<>();
        registry.run(CaseFileTable.moved(new Pipeline(), limit, files::add));
        return project(files.stream().sorted().toList()) == limit;
    }

    /// The same, but leaves it to another process that does so already.
    public int refreshUnlessRunning(LocalDate today) {
        return registry.run(connection -> {
            boolean[] mine = new boolean[1];
            new Pipeline()
                    .thenEach(row -> mine[0] = row.getBoolean(1), TRY, ONE_AT_A_TIME)
                    .run(connection);
            return mine[0] ? projectAll(today) : 0;
        });
    }

    /// Until nothing is stale, also of what moved meanwhile: whoever moved it may have left it to this one. What stays
    /// stale, as nobody can read it, is tried once.
    private int projectAll(LocalDate today) {
        Set<CaseFileId> done = new HashSet<>();
        List<CaseFileId> files = stale(today);
        while (!files.isEmpty()) {
            done.addAll(files);
            project(files);
            files = stale(today).stream().filter(file -> !done.contains(file)).toList();
        }
        return done.size();
    }

    /// Computes the projections of these files for today.
    int project(List<CaseFileId> files) {
        for (int from = 0; from < files.size(); from += TOGETHER) {
            List<CaseFileId> some = files.subList(from, Math.min(files.size(), from + TOGETHER));
            log.transaction(tx -> {
                some.forEach(file -> project(file, tx));
                return true;
            });
        }
        return files.size();
    }

    private void project(CaseFileId id, LogTransaction tx) {
        CaseFile file = CaseFiles.of(id, tx.lock(id, Set.of(KeyKind.CONTENT)));
        LocalDate today = LocalDate.ofInstant(tx.now(), Registry.BELGIUM);
        tx.project(file, Projection.of(file, law, known.apply(tx).on(today), today));
    }

    private List<CaseFileId> stale(LocalDate today) {
        List<CaseFileId> files = new ArrayList<>();
        registry.run(CaseFileTable.stale(new Pipeline(), today, law.version(), files::add));
        files.sort(null);
        return files;
    }
}
