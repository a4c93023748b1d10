// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.Restore.Refused;
import be.passerelle.stream.checkpoint.Signers;
import java.util.Arrays;

/// Whether keys belong to what was recorded: both are signed, each says after which checkpoint it was written,
/// and carries the public keys of its moment.
final class Provenance {

    private Provenance() {}

    /// @throws Refused when the keys are older than what was recorded, or of another installation
    static void check(BackupHead rows, BackupHead keys, Anchor anchor) {
        if (keys.schema() < rows.schema()) {
            throw new Refused(
                    "The keys are of an older version of Passerelle than what was recorded. Take newer ones.");
        }
        if (keys.taken().isBefore(rows.taken())) {
            throw new Refused("""
                    The keys are older than what was recorded: people would be missing, and others who were erased \
                    since would come back. Take the keys that were written with this backup, or newer ones.""");
        }
        Signers known = rows.signers();
        Signers theirs = keys.signers();
        boolean isLater = theirs.continues(known) || (known.isBeginningOf(theirs) && anchor.holdsNewest(theirs));
        if (!isLater && !theirs.isBeginningOf(known)) {
            throw new Refused("""
                    The keys are of another installation than what was recorded: they are signed with keys of \
                    checkpoints that nobody of this one vouched for. Take the newest keys of the installation that \
                    the backup is of. If its key of checkpoints was lost and made anew since, put its checkpoint.key \
                    into the data folder first.""");
        }
        long newest = rows.checkpoint();
        if (!isLater || keys.checkpoint() < newest) {
            throw new Refused("""
                    The keys are older than what was recorded: they were written after checkpoint %d, and the backup \
                    has checkpoint %d. Whoever was erased in between would come back. Take the keys that were written \
                    with this backup, or newer ones.""".formatted(keys.checkpoint(), newest));
        }
        if (keys.checkpoint() == newest && !Arrays.equals(keys.digest(), rows.digest())) {
            throw new Refused("""
                    The keys and what was recorded do not belong together: they were written after different \
                    checkpoints with the number %d. One of them is of a copy of the installation that went its own \
                    way. Take two parts of the same one.""".formatted(newest));
        }
    }
}
