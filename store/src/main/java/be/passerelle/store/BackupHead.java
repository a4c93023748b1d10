// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.Restore.Refused;
import be.passerelle.stream.checkpoint.Signer;
import be.passerelle.stream.checkpoint.Signers;
import be.passerelle.stream.key.MasterKeys;
import be.passerelle.stream.row.Fields;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What stands in clear at the beginning of each file of a backup: which part of which backup it is, who signs
/// it, and the key that opens it, wrapped under a master key. All of it is signed with the rest of the file,
/// and no other head fits what follows.
///
/// @param backup the same in both parts
/// @param schema the version of the tables
/// @param invented whether its people are those of a demonstration
/// @param checkpoint the number of the newest checkpoint of that moment; 0 for none
/// @param digest the SHA-256 of that checkpoint; zeros for none
/// @param signers the keys of checkpoints, the last of which signs the file
/// @param wrapped its key
record BackupHead(
        Part part,
        UUID backup,
        Instant taken,
        int schema,
        boolean invented,
        long checkpoint,
        byte[] digest,
        Signers signers,
        MasterKeys.Wrapped wrapped) {

    static final String BEGINNING = "passerelle backup ";
    private static final String FIRST_LINE = BEGINNING + "3";
    private static final String PURPOSE = "passerelle.backup.key.1";
    private static final List<String> NAMES = List.of(
            "part",
            "backup",
            "taken",
            "schema",
            "people",
            "checkpoint",
            "checkpoint-sha256",
            "signers",
            "master",
            "key");
    private static final String INVENTED = "invented";
    private static final String REAL = "real";
    private static final HexFormat HEX = HexFormat.of();

    /// The two files of a backup.
    enum Part {
        /// What was recorded.
        RECORD("record"),
        /// The wrapped keys of streams.
        KEYS("keys");

        private final String written;

        Part(String written) {
            this.written = written;
        }

        private static Part of(String written) {
            for (Part each : values()) {
                if (each.written.equals(written)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("no part of a backup");
        }
    }

    /// The key that signs the file.
    Signer signer() {
        return signers.all().getLast();
    }

    /// What the key of the file is bound to: wrapped for one part of one backup, it opens no other.
    byte[] context() {
        return context(part, backup);
    }

    static byte[] context(Part part, UUID backup) {
        return new Fields(PURPOSE).text(part.written).uuid(backup).toBytes();
    }

    /// Whose file it is, as a line of a file of opening keys begins.
    String name() {
        return backup + " " + part.written;
    }

    /// The lines, with an empty one at the end.
    String text() {
        List<String> values = List.of(
                part.written,
                backup.toString(),
                taken.toString(),
                Integer.toString(schema),
                invented ? INVENTED : REAL,
                Long.toString(checkpoint),
                HEX.formatHex(digest),
                signers.all().stream().map(Signer::line).collect(Collectors.joining(",")),
                wrapped.master(),
                Base64.getEncoder().encodeToString(wrapped.bytes()));
        StringBuilder text = new StringBuilder(FIRST_LINE + "\n");
        for (int i = 0; i < NAMES.size(); i++) {
            text.append(NAMES.get(i)).append(": ").append(values.get(i)).append('\n');
        }
        return text.append('\n').toString();
    }

    /// The SHA-256 of the lines: to which all that follows is bound.
    byte[] sha256() {
        return Fields.sha256(text().getBytes(StandardCharsets.US_ASCII));
    }

    /// Reads the lines; each head has one text only.
    ///
    /// @throws Refused when they are those of another form, or damaged
    static BackupHead parse(String text) {
        String first = text.lines().findFirst().orElse("");
        if (!first.equals(FIRST_LINE) && first.matches(BEGINNING + "[0-9]{1,9}")) {
            throw new Refused("""
                    This backup has a form that this version of Passerelle does not know: a later one wrote it. \
                    Restore it with that version.""");
        }
        try {
            BackupHead head = of(values(text));
            if (head.text().equals(text)) {
                return head;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException _) {
            // Told below, without quoting anything.
        }
        throw new Refused("The beginning of this file of a backup is damaged." + SealedFile.KEEP);
    }

    private static List<String> values(String text) {
        List<String> lines = text.lines().toList();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            values.add(lines.get(i + 1).substring(NAMES.get(i).length() + 2));
        }
        return values;
    }

    private static BackupHead of(List<String> values) {
        List<Signer> signers = new ArrayList<>();
        for (String line : values.get(7).split(",", -1)) {
            signers.add(Signer.parse(line));
        }
        return new BackupHead(
                Part.of(values.get(0)),
                UUID.fromString(values.get(1)),
                Instant.parse(values.get(2)),
                Integer.parseInt(values.get(3)),
                values.get(4).equals(INVENTED),
                Long.parseLong(values.get(5)),
                HEX.parseHex(values.get(6)),
                new Signers(signers),
                new MasterKeys.Wrapped(values.get(8), Base64.getDecoder().decode(values.get(9))));
    }
}
