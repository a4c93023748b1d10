// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.law.Law;
import be.passerelle.law.retention.RetentionRule;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registry.erasure.RetentionFound;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Lag;
import be.passerelle.stream.checkpoint.CheckpointFile;
import be.passerelle.stream.checkpoint.Signers;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.MasterKeys;
import be.passerelle.stream.key.StoredKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// What is done to the database as a whole, from the command line.
///
/// @param folder the folder of the installation, with its keys
public record Maintenance(
        Path folder, DataSources sources, ProjectionRefresh refresh, Law law, KnownRegisters registers) {

    /// What was destroyed meanwhile stays so.
    private static final String REWRAP = """
            UPDATE stream_key SET master = ?, wrapped = ? WHERE stream = ? AND opens = ? AND wrapped = ?""";

    /// Builds what lists and search show again from the log.
    ///
    /// @param progress is told how many files are done
    /// @return how many files there are
    public int rebuild(IntConsumer progress) {
        return new Rebuild(new Transactions(sources.owner()), sources.registry(), vault(), law, registers)
                .run(progress);
    }

    /// Checks every chain of hashes, everything that lists and search show, and that nothing is missing that
    /// the checkpoints of the database know.
    ///
    /// @param progress is told how many files are done
    public Verification.Report verify(IntConsumer progress) {
        CheckpointKeys keys = new CheckpointKeys(folder);
        Signers known = keys.known(sources.registry());
        return verify(new CheckpointTable(sources.registry()).all(), known, keys.compared(known), progress);
    }

    /// How many places in the order of the log have no act. None, unless somebody took acts out of the log:
    /// the end of a
    /// file, or a whole one, which no chain of hashes notices.
    public long emptyPlaces() {
        long[] empty = new long[1];
        sources.registry().run(LogOrderTable.empty(new Pipeline(), found -> empty[0] = found));
        return empty[0];
    }

    /// How far everything that derives from the log later is behind.
    public List<Lag> lags() {
        return Followers.of(sources.registry()).stream().map(CatchingUp::lag).toList();
    }

    /// The same against checkpoints that were held elsewhere, and the public keys beside them.
    ///
    /// @throws UnusableKeys when the folder holds no such keys, or something else than checkpoints
    public Verification.Report verify(Path checkpoints, IntConsumer progress) {
        CheckpointFolder held = new CheckpointFolder(checkpoints);
        return verify(held.read(), held.signers(), CheckpointKeys.Own.NOT_ASKED, progress);
    }

    private Verification.Report verify(
            List<CheckpointFile> files, Signers keys, CheckpointKeys.Own own, IntConsumer progress) {
        return new Verification(sources.registry(), vault(), law, registers)
                .run(progress, new CheckpointComparison(sources.registry()).compare(files, keys, own));
    }

    /// Takes a checkpoint and writes all that a folder does not hold yet.
    ///
    /// @return the number of the checkpoint
    /// @throws UnusableKeys when the key that checkpoints are signed with is not in the folder of the
    /// installation
    public long checkpoint(Path into) {
        CheckpointKeys keys = new CheckpointKeys(folder);
        CheckpointTable table = new CheckpointTable(sources.registry());
        long number = table.take(keys).number();
        new CheckpointFolder(into).add(table.all(), keys.known(sources.registry()));
        return number;
    }

    /// Makes the next key that checkpoints are signed with.
    ///
    /// @param lost whether the present one is lost for good
    /// @return its number
    /// @throws UnusableKeys when the present one is not in the folder, and not said to be lost
    public int renewCheckpointKey(boolean lost) {
        return new CheckpointKeys(folder).renew(lost, sources.registry());
    }

    /// What the rules of retention would do today, by rule; nothing is done.
    public List<RetentionFound> retention(List<RetentionRule> rules, LocalDate today) {
        return new RetentionDryRun(sources.registry(), rules).found(today);
    }

    /// The day on this installation.
    public LocalDate today() {
        return new InstallationClockTable(sources.registry(), false, _ -> {}).today();
    }

    /// What a change of the master key did.
    ///
    /// @param wrapped how many keys were wrapped anew
    /// @param left how many do not open, and stay as they are
    public record Rotation(long wrapped, long left) {}

    /// Makes a new master key and wraps every key under it. One that does not open stays as it is, and
    /// stops no other.
    public Rotation rotateKeys() {
        MasterKeyFile masters = masters();
        masters.rotate();
        KeyVault vault = new KeyVault(masters);
        Transactions owner = new Transactions(sources.owner());
        InstallationKeys.rotated(masters.newest(), owner);
        long[] counted = new long[2];
        KeyTable.forEachThere(owner, part -> {
            Pipeline writes = new Pipeline();
            for (KeyTable.There each : part) {
                if (each.key()
                        .filter(key -> key.master().equals(masters.newest()))
                        .isPresent()) {
                    continue;
                }
                Optional<StoredKey> now = each.key().flatMap(vault::rewrapped);
                counted[now.isPresent() ? 0 : 1]++;
                now.ifPresent(key -> writes.then(
                        REWRAP,
                        key.master(),
                        key.wrapped().orElseThrow(),
                        each.stream(),
                        each.opens(),
                        each.key().orElseThrow().wrapped().orElseThrow()));
            }
            owner.run(writes);
        });
        return new Rotation(counted[0], counted[1]);
    }

    /// Writes all that cannot be built again into one file, and the keys into another beside it.
    ///
    /// @return how many acts it holds
    /// @throws UnusableKeys when the key of checkpoints is not in the folder of the installation
    public long backup(Path file) {
        return backup(file, folder, sources);
    }

    /// The same beside a server that goes on, of whose database nothing is changed. It is signed with the key
    /// of checkpoints; where there is none yet, the first checkpoint is taken before.
    ///
    /// @param sources of a database with the tables of this version
    public static long backup(Path file, Path folder, DataSources sources) {
        CheckpointKeys keys = new CheckpointKeys(folder);
        if (keys.known(sources.registry()).all().isEmpty()) {
            new CheckpointTable(sources.registry()).take(keys);
        }
        MasterKeys masters = InstallationKeys.open(folder, sources.registry());
        return new Backup(sources.owner(), sources.migrations().newest(), keys, masters).write(file);
    }

    /// Fills an empty database from a backup and builds what lists and search show.
    ///
    /// @param keys the keys, of the same moment or later
    /// @param erased how many files are known to have been erased since the backup was taken
    /// @param checkpoints a folder of checkpoints that were held elsewhere, for where the folder of
    /// the installation has no key of them
    /// @param progress is told how many files are built
    /// @throws Restore.Refused when the files are not a whole backup, or the database holds something already
    public Restore.Restored restore(
            Path file, Path keys, long erased, Optional<Path> checkpoints, IntConsumer progress) {
        Restore.Restored restored =
                new Restore(sources, masters(), Anchor.of(folder, checkpoints), erased).read(file, keys);
        rebuild(progress);
        return restored;
    }

    private KeyVault vault() {
        return new KeyVault(masters());
    }

    private MasterKeyFile masters() {
        return InstallationKeys.open(folder, sources.registry());
    }
}
