// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.Restore.Refused;
import be.passerelle.stream.checkpoint.Signers;
import java.nio.file.Path;
import java.util.Optional;

/// How somebody knows the installation that signed a backup, apart from what the backup says: by the key of
/// checkpoints in the data folder, or by public keys that were held elsewhere.
final class Anchor {

    private final CheckpointKeys own;
    private final Optional<Signers> held;

    private Anchor(CheckpointKeys own, Optional<Signers> held) {
        this.own = own;
        this.held = held;
    }

    /// @param folder the folder of the installation
    /// @param checkpoints a folder of checkpoints that were held elsewhere
    /// @throws UnusableKeys when that folder holds no keys
    static Anchor of(Path folder, Optional<Path> checkpoints) {
        return new Anchor(
                new CheckpointKeys(folder),
                checkpoints.map(CheckpointFolder::new).map(CheckpointFolder::signers));
    }

    /// @throws Refused when nothing here knows the installation that signed this file
    void require(BackupHead head, Path file) {
        Signers theirs = head.signers();
        boolean known = held.filter(keys -> theirs.continues(keys) || theirs.isBeginningOf(keys))
                .isPresent();
        if (!known && !own.vouchFor(theirs)) {
            throw new Refused("""
                    %s is signed, but nothing here says by whom: its keys of checkpoints are not those of the \
                    checkpoint.key in the data folder, nor of checkpoints that were held elsewhere. Put the \
                    checkpoint.key of the installation that made the backup into the data folder, or name the folder \
                    with its signers.txt: --checkpoints DIR. If neither is of that installation, the backup is \
                    somebody else's.""".formatted(file));
        }
    }

    /// Whether the folder itself holds the newest of these keys.
    boolean holdsNewest(Signers theirs) {
        return own.compared(theirs) == CheckpointKeys.Own.COMPARED
                || held.filter(theirs::isBeginningOf).isPresent();
    }
}
