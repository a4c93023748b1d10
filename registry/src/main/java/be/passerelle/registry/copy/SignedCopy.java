// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.copy;

import be.passerelle.stream.row.Fields;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP of parts with a manifest of their sums, which is signed. docs/copy.md describes it, and
/// tools/VerifyCopy.java verifies it without any of our code.
public final class SignedCopy {

    /// What a manifest begins with: no text that anything else signs does.
    static final String TITLE = "passerelle copy 1";

    /// The name of the manifest among the parts.
    static final String MANIFEST = "manifest.txt";

    /// The name of the public keys among the parts.
    static final String SIGNERS = "signers.txt";

    private static final HexFormat HEX = HexFormat.of();

    private SignedCopy() {}

    /// @param file the identifier of what was copied
    /// @param day when, on this installation
    /// @param parts by their names
    public static byte[] zip(String file, LocalDate day, Map<String, byte[]> parts, CopyKeys keys) {
        SortedMap<String, byte[]> all = new TreeMap<>(parts);
        StringBuilder text = new StringBuilder(TITLE)
                .append("\nfile: ")
                .append(file)
                .append("\nday: ")
                .append(day)
                .append('\n');
        all.forEach((name, bytes) -> text.append("sha256: ")
                .append(HEX.formatHex(Fields.sha256(bytes)))
                .append(' ')
                .append(name)
                .append('\n'));
        CopyKeys.Signed signed = keys.sign(bytes(text.toString()));
        text.append("signer: ")
                .append(signed.signer())
                .append("\nsignature: ")
                .append(Base64.getEncoder().encodeToString(signed.signature()))
                .append('\n');
        List<Map.Entry<String, byte[]>> entries = new ArrayList<>(all.entrySet());
        entries.add(Map.entry(MANIFEST, bytes(text.toString())));
        entries.add(Map.entry(SIGNERS, bytes(String.join("\n", signed.signers()) + "\n")));
        return zip(entries, day);
    }

    private static byte[] zip(List<Map.Entry<String, byte[]>> entries, LocalDate day) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : entries) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(day.atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to but memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
