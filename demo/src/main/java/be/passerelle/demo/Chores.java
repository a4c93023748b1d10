// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.law.retention.RetentionRules;
import be.passerelle.registry.follow.Lag;
import be.passerelle.store.Maintenance;
import be.passerelle.store.Restore;
import be.passerelle.store.UnusableKeys;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Does what the command line asks for besides serving pages, and tells what came of it.
final class Chores {

    private static final int EVERY = 1000;

    private final Maintenance maintenance;
    private final PrintStream out;
    private final PrintStream err;

    Chores(Maintenance maintenance, PrintStream out, PrintStream err) {
        this.maintenance = maintenance;
        this.out = out;
        this.err = err;
    }

    /// @return the status for the shell
    int run(Options.Task task) {
        return switch (task) {
            case Options.Task.Serve _,
                    Options.Task.Install _,
                    Options.Task.FirstMandates _,
                    Options.Task.LocalAccount _ -> throw new IllegalArgumentException("beginning is no chore");
            case Options.Task.Backup _, Options.Task.CheckBackup _ ->
                throw new IllegalArgumentException("no server is started for it");
            case Options.Task.Restore restore -> restore(restore);
            case Options.Task.Rebuild _ -> {
                out.println("Rebuilt what is shown of %d files".formatted(maintenance.rebuild(counting("rebuilt"))));
                yield 0;
            }
            case Options.Task.Verify(var checkpoints, boolean all) -> verify(checkpoints, all);
            case Options.Task.Checkpoint(Path folder) -> checkpoint(folder);
            case Options.Task.RotateKeys _ -> {
                var rotation = maintenance.rotateKeys();
                out.println("Wrapped %d keys under a new master key".formatted(rotation.wrapped()));
                if (rotation.left() > 0) {
                    err.println("%d keys do not open, and were left as they are: ./run verify names them"
                            .formatted(rotation.left()));
                }
                out.println("The old one is still in the file of master keys: backups from before need it.");
                yield 0;
            }
            case Options.Task.RenewCheckpointKey(var lost) -> renew(lost);
            case Options.Task.Retention _ -> {
                LocalDate today = maintenance.today();
                new RetentionTold(out).tell(maintenance.retention(RetentionRules.inForce(), today), today);
                yield 0;
            }
        };
    }

    private int renew(boolean lost) {
        try {
            out.println("Made key %d of checkpoints: the next one is signed with it"
                    .formatted(maintenance.renewCheckpointKey(lost)));
            out.println("Keep a copy of checkpoint.key beside that of the master keys, apart from the backups");
            return 0;
        } catch (UnusableKeys | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private int restore(Options.Task.Restore task) {
        try {
            var restored = maintenance.restore(
                    task.file(), task.keys(), task.erased(), task.checkpoints(), counting("rebuilt"));
            out.println("Restored %d acts from %s".formatted(restored.acts(), task.file()));
            if (restored.withoutKey() > 0) {
                err.println("%d files or registers lack a key: what it opens cannot be read"
                        .formatted(restored.withoutKey()));
            }
            out.println("Check them with ./run verify");
            return 0;
        } catch (Restore.Refused | UnusableKeys | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private int verify(Optional<Path> checkpoints, boolean all) {
        try {
            int status = new Findings(all, out, err)
                    .tell(checkpoints
                            .map(folder -> maintenance.verify(folder, counting("verified")))
                            .orElseGet(() -> maintenance.verify(counting("verified"))));
            maintenance.lags().forEach(lag -> out.println(told(lag)));
            long empty = maintenance.emptyPlaces();
            if (empty > 0) {
                err.println("%d acts that the log once had are not in it any more".formatted(empty));
                return 1;
            }
            return status;
        } catch (UnusableKeys | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private int checkpoint(Path folder) {
        try {
            out.println("Took checkpoint %d; all are in %s".formatted(maintenance.checkpoint(folder), folder));
            out.println("Hold a copy where nobody who runs this platform can change it");
            return 0;
        } catch (UnusableKeys | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    /// What a follower has is told beside, and is no fault: a running server lets it catch up.
    static String told(Lag lag) {
        long missing = lag.behind() + lag.unordered();
        return lag.isNone()
                ? "The follower “%s” has all %d acts".formatted(lag.name(), lag.position())
                : "The follower “%s” has %d acts and waits for %d".formatted(lag.name(), lag.position(), missing);
    }

    private IntConsumer counting(String done) {
        return files -> {
            if (files % EVERY == 0) {
                out.println("  %d files %s".formatted(files, done));
            }
        };
    }
}
