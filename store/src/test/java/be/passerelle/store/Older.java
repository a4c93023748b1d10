// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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

    static Path of(Path backup, Path older) throws IOException {
        try (InputStream in = Files.newInputStream(backup);
                ZipInputStream from = new ZipInputStream(in);
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(older))) {
            String accesses = ""; // the manifest comes last, and says what the parts are
            String acts = "";
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (PARTS.contains(entry.getName())) {
                    continue;
                }
                byte[] content = from.readAllBytes();
                if (entry.getName().equals(ACCESSES + ".csv")) {
                    content = withoutLastColumn(content);
                    accesses = digest(content);
                }
                if (entry.getName().equals(ACTS)) {
                    content = withoutOthers(content);
                    acts = digest(content);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(Backup.MANIFEST) ? ofFirstVersion(content, accesses, acts) : content);
            }
        }
        return older;
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

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(Backup.sha256().digest(content));
    }

    private static byte[] ofFirstVersion(byte[] manifest, String accesses, String digestOfActs) throws IOException {
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(manifest));
        properties.setProperty("schema", "1");
        properties.setProperty("act.sha256", digestOfActs);
        properties.setProperty(
                "act.columns", properties.getProperty("act.columns").replace(COLUMNS_OF_OTHERS, ""));
        properties.setProperty(
                ACCESSES + ".columns",
                properties.getProperty(ACCESSES + ".columns").replace(",client", ""));
        properties.setProperty(ACCESSES + ".sha256", accesses);
        properties.setProperty(
                "tables",
                Arrays.stream(properties.getProperty("tables").split(",", -1))
                        .filter(table -> !LATER.contains(table))
                        .collect(Collectors.joining(",")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        properties.store(bytes, "an older one");
        return bytes.toByteArray();
    }
}
