// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.Restore.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Looks beside the two files of a backup for newer keys: with older ones, whoever was erased since would
/// come back.
final class NewerKeys {

    private static final String ENDING = ".keys";

    private NewerKeys() {}

    /// @throws Refused when newer keys lie beside, in which somebody is erased who is not in those that are
    /// given
    static void refuse(BackupFile given, Path keys, Path file) throws IOException {
        Set<String> open = streams(given, false);
        for (Path other : beside(keys, file)) {
            int back = open.size() - remaining(open, given, other);
            if (back > 0) {
                throw new Refused("""
                        With the keys %s %d files would come back that were erased since: %s is newer.
                        Take that one: --keys %s""".formatted(keys, back, other, other));
            }
        }
    }

    /// How many of the streams that the given keys open are not destroyed in the other ones.
    private static int remaining(Set<String> open, BackupFile given, Path other) throws IOException {
        try (BackupFile newer = BackupFile.open(other)) {
            if (!newer.taken().isAfter(given.taken()) || !newer.signature().continues(given.signature())) {
                return open.size();
            }
            Set<String> left = new HashSet<>(open);
            left.removeAll(streams(newer, true));
            return left.size();
        } catch (Refused _) {
            // Whatever is called so, it is none of ours.
            return open.size();
        }
    }

    private static List<Path> beside(Path keys, Path file) throws IOException {
        Set<Path> found = new HashSet<>();
        for (Path each : List.of(keys, file)) {
            try (Stream<Path> all = Files.list(each.toAbsolutePath().resolveSibling(""))) {
                all.filter(path -> path.toString().endsWith(ENDING)).forEach(found::add);
            }
        }
        return found.stream().sorted().toList();
    }

    /// The streams with a key that is destroyed, or is not. No value of that table is quoted or holds a
    /// comma.
    private static Set<String> streams(BackupFile keys, boolean destroyed) throws IOException {
        BackedUp table = keys.tables().stream()
                .filter(each -> each.table().equals("stream_key"))
                .findFirst()
                .orElseThrow(() -> new Refused("The file holds no keys."));
        int stream = table.columns().indexOf("stream");
        int wrapped = table.columns().indexOf("wrapped");
        Set<String> streams = new HashSet<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(keys.content(table), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(row -> {
                if (row[wrapped].isEmpty() == destroyed) {
                    streams.add(row[stream]);
                }
            });
        }
        return streams;
    }
}
