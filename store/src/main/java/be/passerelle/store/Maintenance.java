// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.law.Law;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Lag;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.checkpoint.CheckpointFile;
import be.passerelle.stream.checkpoint.Signers;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.StoredKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// What is done to the database as a whole, from the command line.
///
/// @param folder the folder of the installation, with its keys
public record Maintenance(
        Path folder, DataSources sources, ProjectionRefresh refresh, Law law, KnownRegisters registers) {

    private static final String WRAPPED_OTHERWISE = """
            SELECT stream, kind, opens, master, wrapped FROM stream_key
            WHERE wrapped IS NOT NULL AND master <> ? LIMIT 1000""";

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
        return verify(
                new CheckpointTable(sources.registry()).all(),
                new CheckpointKeys(folder).known(sources.registry()),
                progress);
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
        return verify(held.read(), held.signers(), progress);
    }

    private Verification.Report verify(List<CheckpointFile> files, Signers keys, IntConsumer progress) {
        return new Verification(sources.registry(), vault(), law, registers)
                .run(progress, new CheckpointComparison(sources.registry()).compare(files, keys));
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

    /// Makes a new master key and wraps every key under it.
    ///
    /// @return how many keys were wrapped anew
    public long rotateKeys() {
        MasterKeyFile masters = masters();
        masters.rotate();
        KeyVault vault = new KeyVault(masters);
        Transactions owner = new Transactions(sources.owner());
        long done = 0;
        List<StoredKey> old = otherwiseThan(masters.newest(), owner);
        while (!old.isEmpty()) {
            Pipeline writes = new Pipeline();
            for (StoredKey each : old) {
                StoredKey now = vault.rewrapped(each)
                        .orElseThrow(() -> InstallationKeys.foreign(MasterKeyFile.in(folder), List.of(each.master())));
                writes.then(
                        REWRAP,
                        now.master(),
                        now.wrapped().orElseThrow(),
                        each.stream().value(),
                        Codes.of(each.kind()),
                        each.wrapped().orElseThrow());
            }
            owner.run(writes);
            done += old.size();
            old = otherwiseThan(masters.newest(), owner);
        }
        return done;
    }

    private static List<StoredKey> otherwiseThan(String master, Transactions owner) {
        List<StoredKey> keys = new ArrayList<>();
        owner.run(new Pipeline().thenEach(row -> keys.add(KeyTable.stored(row)), WRAPPED_OTHERWISE, master));
        return keys;
    }

    /// Writes all that cannot be built again into one file, and the keys into another beside it.
    ///
    /// @return how many acts it holds
    public long backup(Path file) {
        return new Backup(sources.owner(), sources.migrations().newest()).write(file);
    }

    /// Fills an empty database from a backup and builds what lists and search show.
    ///
    /// @param keys the keys, of the same moment or later
    /// @param progress is told how many files are built
    /// @return how many acts the backup holds
    /// @throws Restore.Refused when the files are not a whole backup, or the database holds something already
    public long restore(Path file, Path keys, IntConsumer progress) {
        long acts = new Restore(sources, masters()).read(file, keys);
        rebuild(progress);
        return acts;
    }

    private KeyVault vault() {
        return new KeyVault(masters());
    }

    private MasterKeyFile masters() {
        return InstallationKeys.open(folder, sources.registry());
    }
}
