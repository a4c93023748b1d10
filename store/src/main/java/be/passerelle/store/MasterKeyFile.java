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
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Master keys in a file that only its owner reads: one in each line, the newest first, its identifier and then
/// the key in Base64. A process that finds the file changed reads it again: another has added a key, under which all is
/// wrapped from then on.
public final class MasterKeyFile implements MasterKeys {

    private static final String NAME = "master.keys";

    /// @param changed when the file was last changed before it was read
    private record Known(MasterKeySet keys, FileTime changed) {}

    private final Path file;
    private volatile Known known;

    private MasterKeyFile(Path file) {
        this.file = file;
        this.known = read(file);
    }

    /// The file in the folder of the installation.
    public static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /// Reads the file.
    ///
    /// @throws UnusableKeys when there is none, or it is damaged
    public static MasterKeyFile open(Path file) {
        return new MasterKeyFile(file);
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
        all.addAll(keys(file));
        write(file, all);
        known = read(file);
    }

    @Override
    public Wrapped wrap(byte[] key, byte[] context) {
        return keys().wrap(key, context);
    }

    @Override
    public Optional<byte[]> unwrap(Wrapped wrapped, byte[] context) {
        MasterKeySet keys = keys();
        return keys.has(wrapped.master()) ? keys.unwrap(wrapped, context) : Optional.empty();
    }

    @Override
    public String newest() {
        return keys().newest();
    }

    @Override
    public DataKey derived(String purpose) {
        return keys().derived(purpose);
    }

    @Override
    public DataKey lasting(String purpose) {
        return keys().lasting(purpose);
    }

    @Override
    public boolean has(String master) {
        return keys().has(master);
    }

    /// While the file cannot be looked at, what was read of it stays.
    private MasterKeySet keys() {
        Known now = known;
        if (Files.isReadable(file) && !changed(file).equals(now.changed())) {
            now = read(file);
            known = now;
        }
        return now.keys();
    }

    private static Known read(Path file) {
        // In this order: what is written in between is read again the next time.
        FileTime changed = changed(file);
        return new Known(new MasterKeySet(keys(file)), changed);
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }

    private static List<DataKey> keys(Path file) {
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
