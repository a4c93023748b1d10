// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeySet;
import be.passerelle.stream.key.MasterKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Master keys in a file that only its owner reads: one in each line, the newest first, its identifier and then
/// the key in Base64. A process that meets an identifier it does not know reads the file again: another may have added
/// a key.
public final class MasterKeyFile implements MasterKeys {

    private static final String NAME = "master.keys";

    private final Path file;
    private volatile MasterKeySet keys;

    private MasterKeyFile(Path file, MasterKeySet keys) {
        this.file = file;
        this.keys = keys;
    }

    /// The file in the folder of the installation.
    public static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /// Reads the file.
    ///
    /// @throws UnusableKeys when there is none, or it is damaged
    public static MasterKeyFile open(Path file) {
        return new MasterKeyFile(file, new MasterKeySet(read(file)));
    }

    /// Makes the file with a first key.
    ///
    /// @throws UnusableKeys when there is one already, or it cannot be written
    public static MasterKeyFile create(Path file) {
        if (Files.exists(file)) {
            throw new UnusableKeys(
                    "There is a file %s already: it may hold the keys of this installation.".formatted(file));
        }
        write(file, List.of(DataKey.random()));
        return open(file);
    }

    /// Adds a key that everything is wrapped under from now on; the others stay for what they wrapped.
    public void rotate() {
        List<DataKey> all = new ArrayList<>(List.of(DataKey.random()));
        all.addAll(read(file));
        write(file, all);
        keys = new MasterKeySet(all);
    }

    @Override
    public Wrapped wrap(byte[] key, byte[] context) {
        return keys.wrap(key, context);
    }

    @Override
    public Optional<byte[]> unwrap(Wrapped wrapped, byte[] context) {
        return has(wrapped.master()) ? keys.unwrap(wrapped, context) : Optional.empty();
    }

    @Override
    public String newest() {
        return keys.newest();
    }

    @Override
    public boolean has(String master) {
        if (!keys.has(master) && Files.isReadable(file)) {
            keys = new MasterKeySet(read(file));
        }
        return keys.has(master);
    }

    private static List<DataKey> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UnusableKeys("""
                    The master keys cannot be read from %s (%s).
                    Without them nothing that was recorded can be read. Put the file back from where it is kept, apart
                    from the backups.""".formatted(file, e.getClass().getSimpleName()));
        }
        List<DataKey> keys = lines.stream().map(line -> key(line, file)).toList();
        if (keys.isEmpty()) {
            throw damaged(file);
        }
        return keys;
    }

    private static DataKey key(String line, Path file) {
        String[] parts = line.split(" ", -1);
        try {
            DataKey key = DataKey.of(Base64.getDecoder().decode(parts[parts.length - 1]));
            if (parts.length == 2 && MasterKeySet.id(key).equals(parts[0])) {
                return key;
            }
        } catch (IllegalArgumentException _) {
            // Told below, without quoting anything.
        }
        throw damaged(file);
    }

    private static UnusableKeys damaged(Path file) {
        return new UnusableKeys("""
                The file %s of the master keys is damaged: a key does not fit its name.
                Put it back from where it is kept, apart from the backups.""".formatted(file));
    }

    /// In one step, so that nobody ever reads half a file.
    private static void write(Path file, List<DataKey> keys) {
        String text = keys.stream()
                .map(key -> MasterKeySet.id(key) + " " + Base64.getEncoder().encodeToString(key.bytes()) + "\n")
                .collect(Collectors.joining());
        try {
            OwnFile.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The master keys could not be written to " + file, e);
        }
    }
}
