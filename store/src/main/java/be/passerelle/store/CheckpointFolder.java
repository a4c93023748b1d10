// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.checkpoint.CheckpointFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/// A folder of checkpoints, to be held where nobody who runs the database can reach it: a file for each, and the
/// public key that they are signed with.
public final class CheckpointFolder {

    private static final String KEY = "installation.pub";
    private static final String FILES = "checkpoint-\\d{9}\\.txt";

    private final Path folder;

    public CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /// Writes what the folder does not hold yet; what it holds is never replaced.
    ///
    /// @return how many checkpoints were written
    /// @throws UncheckedIOException when it cannot be written
    public int add(List<CheckpointFile> files, PublicKey key) {
        int written = 0;
        try {
            Files.createDirectories(folder);
            Path pub = folder.resolve(KEY);
            if (!Files.exists(pub)) {
                Files.writeString(pub, Base64.getEncoder().encodeToString(key.getEncoded()) + "\n");
            }
            for (CheckpointFile each : files) {
                Path file = folder.resolve(
                        "checkpoint-%09d.txt".formatted(each.checkpoint().number()));
                if (!Files.exists(file)) {
                    Files.writeString(file, each.text());
                    written++;
                }
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints could not be written to " + folder, e);
        }
    }

    /// The checkpoints that it holds, in order.
    ///
    /// @throws UnusableKeys when a file is no checkpoint
    public List<CheckpointFile> read() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> String.valueOf(f.getFileName()).matches(FILES))
                    .sorted()
                    .map(CheckpointFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints cannot be read from " + folder, e);
        }
    }

    /// The public key that lies beside them.
    ///
    /// @throws UnusableKeys when there is none
    public PublicKey key() {
        try {
            byte[] encoded = Base64.getDecoder()
                    .decode(Files.readString(folder.resolve(KEY)).strip());
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new UnusableKeys("""
                    The folder %s holds no public key that can be read in %s. Put the one there that was written with \
                    the first checkpoint.""".formatted(folder, KEY));
        }
    }

    private static CheckpointFile read(Path file) {
        try {
            return CheckpointFile.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint " + file + " cannot be read", e);
        } catch (IllegalArgumentException _) {
            throw new UnusableKeys(
                    ("The file %s is no checkpoint, or it is damaged. Keep it, and take another copy of it from where"
                                    + " checkpoints are held.")
                            .formatted(file));
        }
    }
}
