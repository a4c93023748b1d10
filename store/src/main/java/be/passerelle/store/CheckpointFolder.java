// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.checkpoint.CheckpointFile;
import be.passerelle.stream.checkpoint.Signer;
import be.passerelle.stream.checkpoint.Signers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder of checkpoints, to be held where nobody who runs the database can reach it: a file for each, and
/// the public keys that they are signed with.
public final class CheckpointFolder {

    private static final String KEY = "signers.txt";
    private static final String FILES = "checkpoint-\\d{9}\\.txt";

    private final Path folder;

    public CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /// Writes what the folder does not hold yet; what it holds is never replaced.
    ///
    /// @return how many checkpoints were written
    /// @throws UncheckedIOException when it cannot be written
    /// @throws UnusableKeys when the folder holds keys of another installation
    public int add(List<CheckpointFile> files, Signers signers) {
        int written = 0;
        try {
            Files.createDirectories(folder);
            Path keys = folder.resolve(KEY);
            List<String> lines = signers.all().stream().map(Signer::line).toList();
            List<String> held = Files.exists(keys) ? Files.readAllLines(keys) : List.of();
            if (held.size() > lines.size() || !held.equals(lines.subList(0, held.size()))) {
                throw new UnusableKeys("""
                        The folder %s holds in %s other keys than those of this installation. Keep it as it is, and
                        choose another folder; if it is of this one, somebody replaced
                        the keys.""".formatted(folder, KEY));
            }
            if (held.size() < lines.size()) {
                Files.writeString(keys, String.join("\n", lines) + "\n");
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

    /// The public keys that lie beside them.
    ///
    /// @throws UnusableKeys when there are none
    public Signers signers() {
        try {
            return new Signers(Files.readAllLines(folder.resolve(KEY)).stream()
                    .map(Signer::parse)
                    .toList());
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableKeys("""
                    The folder %s holds no public keys that can be read in %s. Put the file there that was written \
                    with the checkpoints.""".formatted(folder, KEY));
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
