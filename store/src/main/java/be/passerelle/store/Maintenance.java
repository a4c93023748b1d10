// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Lag;
import be.passerelle.registers.KnownRegisters;
import be.passerelle.stream.key.KeyVault;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/// What is done to the database as a whole, from the command line.
///
/// @param owner the owner's connections
public record Maintenance(
        DataSource owner,
        Transactions registry,
        KeyVault vault,
        ProjectionRefresh refresh,
        Law law,
        KnownRegisters registers) {

    /// Builds what lists and search show again from the log.
    ///
    /// @param progress is told how many files are done
    /// @return how many files there are
    public int rebuild(IntConsumer progress) {
        return new Rebuild(new Transactions(owner), registry, vault, law, registers).run(progress);
    }

    /// Checks every chain of hashes and everything that lists and search show.
    ///
    /// @param progress is told how many files are done
    public Verification.Report verify(IntConsumer progress) {
        return new Verification(registry, vault, law, registers).run(progress);
    }

    /// How many places in the order of the log have no act. None, unless somebody took acts out of the log: the end of
    /// a
    /// file, or a whole one, which no chain of hashes notices.
    public long emptyPlaces() {
        long[] empty = new long[1];
        registry.run(LogOrderTable.empty(new Pipeline(), found -> empty[0] = found));
        return empty[0];
    }

    /// How far everything that derives from the log later is behind.
    public List<Lag> lags() {
        return Followers.of(registry).stream().map(CatchingUp::lag).toList();
    }

    /// Writes all that cannot be built again into one file.
    ///
    /// @return how many acts it holds
    public long backup(Path file) {
        return new Backup(owner).write(file);
    }

    /// Fills an empty database from a backup and builds what lists and search show.
    ///
    /// @param progress is told how many files are built
    /// @return how many acts the backup holds
    /// @throws Restore.Refused when the file is not a whole backup, or the database holds something already
    public long restore(Path file, IntConsumer progress) {
        long acts = new Restore(owner).read(file);
        rebuild(progress);
        return acts;
    }
}
