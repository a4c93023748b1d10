// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.registry.follow.Lag;
import be.passerelle.store.Backup;
import be.passerelle.store.CheckpointComparison;
import be.passerelle.store.Maintenance;
import be.passerelle.store.Restore;
import be.passerelle.store.UnusableKeys;
import be.passerelle.store.Verification;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.StreamId;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Does what the command line asks for besides serving pages, and tells what came of it.
final class Chores {

    private static final int EVERY = 1000;

    private static final String CAREFUL = """
            Change nothing yet: what is there now may show what happened. Make a backup of it under a new name, and keep
            it with the last good backup and the checkpoints. Where lists alone are wrong, and the reason is known,
            ./run rebuild makes them again.""";

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
            case Options.Task.Serve _, Options.Task.FirstMandates _ ->
                throw new IllegalArgumentException("beginning is no chore");
            case Options.Task.Backup(Path file) -> backup(file);
            case Options.Task.Restore(Path file, Path keys) -> restore(file, keys);
            case Options.Task.Rebuild _ -> {
                out.println("Rebuilt what is shown of %d files".formatted(maintenance.rebuild(counting("rebuilt"))));
                yield 0;
            }
            case Options.Task.Verify(var checkpoints) -> verify(checkpoints);
            case Options.Task.Checkpoint(Path folder) -> checkpoint(folder);
            case Options.Task.RotateKeys _ -> {
                out.println("Wrapped %d keys under a new master key".formatted(maintenance.rotateKeys()));
                out.println("The old one is still in the file of master keys: backups from before need it.");
                yield 0;
            }
            case Options.Task.RenewCheckpointKey(var lost) -> renew(lost);
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

    private int backup(Path file) {
        try {
            out.println("Backed up %d acts into %s".formatted(maintenance.backup(file), file));
            out.println("Their keys are in %s: keep it apart, and only the newest one".formatted(Backup.keysOf(file)));
            return 0;
        } catch (UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private int restore(Path file, Path keys) {
        try {
            long acts = maintenance.restore(file, keys, counting("rebuilt"));
            out.println("Restored %d acts from %s".formatted(acts, file));
            out.println("Check them with ./run verify");
            return 0;
        } catch (Restore.Refused | UnusableKeys | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private int verify(Optional<Path> checkpoints) {
        try {
            int status = tell(
                    checkpoints
                            .map(folder -> maintenance.verify(folder, counting("verified")))
                            .orElseGet(() -> maintenance.verify(counting("verified"))),
                    out,
                    err);
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

    /// @return the status for the shell
    static int tell(Verification.Report report, PrintStream out, PrintStream err) {
        out.println("Verified %d acts in %d files".formatted(report.acts(), report.files()));
        if (report.erased() > 0) {
            out.println("%d files were erased; their chains were checked".formatted(report.erased()));
        }
        if (report.underOtherLaw() > 0) {
            out.println("%d files wait to be computed under the present law; their lists were not compared"
                    .formatted(report.underOtherLaw()));
        }
        report.miscounted()
                .forEach(team ->
                        err.println("The lists of %s show another number of lines than they have".formatted(team)));
        boolean asCheckpointed = tell(report.checkpoints(), out, err);
        if (!report.broken().isEmpty()) {
            err.println("Something is wrong with %d files. The first ones:"
                    .formatted(report.broken().size()));
            report.broken().stream().limit(10).forEach(b -> err.println("  " + told(b)));
            err.println(CAREFUL);
            return 1;
        }
        if (!report.miscounted().isEmpty() || !asCheckpointed) {
            out.println("Every chain of hashes holds");
            err.println(CAREFUL);
            return 1;
        }
        out.println(
                report.underOtherLaw() > 0
                        ? "Every chain of hashes holds; lists and search of the other files show what their acts give"
                        : "Every chain of hashes holds, and lists and search show what the acts give");
        return 0;
    }

    /// @return whether nothing is wrong
    private static boolean tell(CheckpointComparison.Report report, PrintStream out, PrintStream err) {
        if (report.checkpoints() == 0) {
            out.println("No checkpoint was taken yet: nobody can tell whether last acts or whole files are missing");
            return true;
        }
        report.faulty().stream()
                .limit(10)
                .forEach(f -> err.println("Checkpoint %d %s"
                        .formatted(
                                f.checkpoint(),
                                switch (f.fault()) {
                                    case FORGED -> "is not signed by this installation as it stands: it was forged";
                                    case OUT_OF_ORDER ->
                                        "does not follow the one before: one is missing or was replaced";
                                    case OTHER_HEADS -> "stands beside other heads than it signs: they were changed";
                                })));
        report.lost().stream()
                .limit(10)
                .forEach(l -> err.println("%s %s"
                        .formatted(
                                name(StreamId.of(l.head().kind(), l.head().stream())),
                                switch (l.loss()) {
                                    case REMOVED ->
                                        "was removed: it had %d acts"
                                                .formatted(l.head().number());
                                    case CUT_OFF ->
                                        "lacks its last acts: it had %d"
                                                .formatted(l.head().number());
                                    case REWRITTEN -> "holds other acts than it did";
                                })));
        report.unvouched()
                .ifPresent(key -> err.println(
                        "Key %d of checkpoints was not vouched for by the one before: that was lost, or this is forged"
                                .formatted(key)));
        if (report.accessLogChanged()) {
            err.println("Lines of the access log were changed or removed");
        }
        if (report.isFine()) {
            out.println("Nothing is missing that %d checkpoints know".formatted(report.checkpoints()));
        }
        return report.isFine();
    }

    private static String name(StreamId stream) {
        return stream instanceof CaseFileId file ? file.number().written() : stream.kind() + " " + stream;
    }

    private static String told(Verification.Broken broken) {
        String file = name(broken.stream());
        return switch (broken.fault()) {
            case UNREADABLE -> file + ": act " + broken.act() + " cannot be read, its bytes are damaged";
            case NO_KEY -> file + ": act " + broken.act() + " cannot be read, its key is missing";
            case UNKNOWN ->
                file + ": act " + broken.act() + " cannot be read by this version of Passerelle; a later one wrote it";
            case LATER_FORM ->
                file + ": act " + broken.act() + " was written by a later version of Passerelle, in a form that this"
                        + " one cannot check; verify with that version";
            case CHAIN -> file + ": the chain of hashes breaks at act " + broken.act();
            case SHOWN_OTHERWISE -> file + ": lists show something else than its acts give";
            case DESTROYED ->
                file + ": its key was destroyed, and the register of erasures has no two people who asked for and"
                        + " confirmed it";
            case NOT_ERASED -> file + ": it was erased by two people, and a key of it is there: somebody put it back";
            case NO_ACTS -> file + ": lists show it, but it has no acts";
        };
    }

    private IntConsumer counting(String done) {
        return files -> {
            if (files % EVERY == 0) {
                out.println("  %d files %s".formatted(files, done));
            }
        };
    }
}
