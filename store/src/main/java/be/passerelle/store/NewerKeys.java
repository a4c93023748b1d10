// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.BackupHead.Part;
import be.passerelle.store.Restore.Refused;
import be.passerelle.stream.key.MasterKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
    /// given; also when they are damaged, as then nobody knows
    static void refuse(BackupFile given, Path keys, Path file, MasterKeys masters) throws IOException {
        Set<String> open = streams(given, false);
        for (Path other : beside(keys, file)) {
            if (!isNewer(other, given.head())) {
                continue;
            }
            try (BackupFile newer = BackupFile.open(other, Part.KEYS, masters)) {
                Set<String> back = streams(newer, true);
                back.retainAll(open);
                if (!back.isEmpty()) {
                    throw new Refused("""
                            With the keys %s %d files would come back that were erased since: %s is newer.
                            Take that one: --keys %s""".formatted(keys, back.size(), other, other));
                }
            }
        }
    }

    /// Whether a file says that it holds later keys of the same installation.
    private static boolean isNewer(Path other, BackupHead given) throws IOException {
        try {
            BackupHead head = SealedFile.head(other);
            return head.part() == Part.KEYS
                    && head.taken().isAfter(given.taken())
                    && head.signers().continues(given.signers());
        } catch (Refused _) {
            // Whatever is called so, it is none of ours.
            return false;
        }
    }

    private static List<Path> beside(Path keys, Path file) throws IOException {
        Set<Path> found = new HashSet<>();
        for (Path each : List.of(keys, file)) {
            try (Stream<Path> all = Files.list(each.toAbsolutePath().resolveSibling(""))) {
                all.filter(path -> path.toString().endsWith(ENDING))
                        .filter(Files::isRegularFile)
                        .forEach(found::add);
            }
        }
        return found.stream().sorted().toList();
    }

    /// The streams with a key that is destroyed, or is not. No value of that table is quoted or holds a
    /// comma.
    private static Set<String> streams(BackupFile keys, boolean destroyed) throws IOException {
        Set<String> streams = new HashSet<>();
        try {
            keys.forEach((table, content) -> {
                if (!table.table().equals("stream_key")) {
                    return;
                }
                int stream = table.columns().indexOf("stream");
                int wrapped = table.columns().indexOf("wrapped");
                new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .filter(row -> row[wrapped].isEmpty() == destroyed)
                        .forEach(row -> streams.add(row[stream]));
            });
        } catch (SQLException e) {
            throw new IllegalStateException("nothing was asked of a database", e);
        }
        return streams;
    }
}
