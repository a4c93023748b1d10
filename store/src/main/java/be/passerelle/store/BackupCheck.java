// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.Restore.Refused;
import be.passerelle.stream.checkpoint.InstallationKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// Looks whether copies of a backup are whole, without a database.
public final class BackupCheck {

    private final Path folder;
    private final Optional<Path> checkpoints;

    /// @param folder the folder of the installation, with its master keys
    /// @param checkpoints a folder of checkpoints that were held elsewhere
    public BackupCheck(Path folder, Optional<Path> checkpoints) {
        this.folder = folder;
        this.checkpoints = checkpoints;
    }

    /// A copy that is whole.
    ///
    /// @param keys whether it holds keys, and not what was recorded
    /// @param signer the identifier of the key of checkpoints that signed it
    public record Whole(boolean keys, Instant taken, String signer) {}

    /// Looks at one file of a backup.
    ///
    /// @throws Refused when it is not as it was written, or by an installation that nobody here knows
    /// @throws UnusableKeys when there are no master keys
    public Whole look(Path file) {
        try (SealedFile sealed = open(file)) {
            BackupHead head = sealed.head();
            return new Whole(
                    head.part() == BackupHead.Part.KEYS,
                    head.taken(),
                    InstallationKey.id(head.signer().key()));
        } catch (IOException e) {
            throw BackupFile.unreadable(file, e);
        }
    }

    /// Adds what opens this one file to a file of such keys, for whoever verifies it with tools/Verify.java.
    ///
    /// @throws Refused as [#look]
    public void openingKey(Path file, Path into) {
        try (SealedFile sealed = open(file)) {
            String before = Files.exists(into) ? Files.readString(into) : "";
            String key = Base64.getEncoder().encodeToString(sealed.key().bytes());
            OwnFile.write(into, before + sealed.head().name() + " " + key + "\n");
        } catch (IOException e) {
            throw BackupFile.unreadable(file, e);
        }
    }

    /// Looks at both files before anything is restored from them.
    ///
    /// @throws Refused when a restore would refuse them
    /// @throws UnusableKeys when there are no master keys
    public void both(Path file, Path keys) {
        BothParts.open(file, keys, MasterKeyFile.open(MasterKeyFile.in(folder)), Anchor.of(folder, checkpoints))
                .close();
    }

    private SealedFile open(Path file) throws IOException {
        SealedFile sealed = SealedFile.open(file, MasterKeyFile.open(MasterKeyFile.in(folder)));
        try {
            Anchor.of(folder, checkpoints).require(sealed.head(), file);
            return sealed;
        } catch (RuntimeException e) {
            sealed.close();
            throw e;
        }
    }
}
