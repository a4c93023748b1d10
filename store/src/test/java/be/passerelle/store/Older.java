// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// A backup as the first version of the tables gave it.
final class Older {

    /// The tables that the first version did not have.
    private static final Set<String> LATER = Set.of(
            "act_position",
            "checkpoint_key",
            "checkpoint",
            "checkpoint_head",
            "security_event",
            "emergency",
            "emergency_review");

    /// One that had a column less.
    private static final String ACCESSES = "access_log";

    private static final Set<String> PARTS = BackedUp.all().stream()
            .filter(each -> LATER.contains(each.table()))
            .map(BackedUp::part)
            .collect(Collectors.toUnmodifiableSet());

    private static final String ACTS = "act.csv";

    /// The columns of acts that the first version did not have, and what own acts have there.
    private static final String COLUMNS_OF_OTHERS =
            ",capacity,representation,entered_person,entered_organisation,entered_role";

    private static final String NOBODY = ",\"\",0,\"\",\"\",\"\"";

    private Older() {}

    static Path of(DeskStore store, Path backup, Path older) {
        return new Resealed(store, backup)
                .schema(1)
                .parts(parts -> {
                    parts.keySet().removeAll(PARTS);
                    parts.computeIfPresent(ACCESSES + ".csv", (_, csv) -> withoutLastColumn(csv));
                    parts.computeIfPresent(ACTS, (_, csv) -> withoutOthers(csv));
                    parts.computeIfPresent(Backup.MANIFEST, (_, manifest) -> ofFirstVersion(manifest));
                })
                .as(older.getFileName().toString());
    }

    /// The system through which somebody looked: no field of these lines has a comma in it.
    private static byte[] withoutLastColumn(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(0, line.lastIndexOf(',')) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutOthers(byte[] acts) {
        return new String(acts, StandardCharsets.UTF_8)
                .replace(COLUMNS_OF_OTHERS + "\n", "\n")
                .replace(NOBODY + "\n", "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ofFirstVersion(byte[] manifest) {
        try {
            Properties properties = new Properties();
            properties.load(new ByteArrayInputStream(manifest));
            properties.setProperty(
                    "act.columns", properties.getProperty("act.columns").replace(COLUMNS_OF_OTHERS, ""));
            properties.setProperty(
                    ACCESSES + ".columns",
                    properties.getProperty(ACCESSES + ".columns").replace(",client", ""));
            properties.setProperty(
                    "tables",
                    Arrays.stream(properties.getProperty("tables").split(",", -1))
                            .filter(table -> !LATER.contains(table))
                            .collect(Collectors.joining(",")));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            properties.store(bytes, "an older one");
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
