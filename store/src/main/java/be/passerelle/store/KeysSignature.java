// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.Restore.Refused;
import be.passerelle.stream.checkpoint.Checkpoint;
import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signer;
import be.passerelle.stream.checkpoint.Signers;
import be.passerelle.stream.row.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// Who wrote the keys of a backup, and after which checkpoint: their manifest is signed with the key of checkpoints. It
/// carries the public keys as well, so that keys are known that were made since what was recorded was backed up.
final class KeysSignature {

    private static final String PURPOSE = "passerelle.keys.1";
    private static final String SIGNERS = "signers";
    private static final String CHECKPOINT = "checkpoint";
    private static final String DIGEST = "checkpoint.sha256";
    private static final String SIGNATURE = "signature";
    private static final HexFormat HEX = HexFormat.of();

    private final Properties manifest;

    /// @param manifest the manifest of the keys, which has the SHA-256 of each of their tables; signing writes into it
    KeysSignature(Properties manifest) {
        this.manifest = manifest;
    }

    /// Signs keys that were written.
    ///
    /// @param last the newest checkpoint of that moment
    void sign(InstallationKey key, Signers signers, Optional<Checkpoint> last) {
        manifest.setProperty(
                SIGNERS,
                String.join(",", signers.all().stream().map(Signer::line).toList()));
        manifest.setProperty(
                CHECKPOINT, Long.toString(last.map(Checkpoint::number).orElse(0L)));
        manifest.setProperty(DIGEST, HEX.formatHex(last.map(Checkpoint::digest).orElse(Checkpoint.none())));
        manifest.setProperty(SIGNATURE, Base64.getEncoder().encodeToString(key.sign(content(signers))));
    }

    /// Looks whether these keys belong to a backup.
    ///
    /// @param known the keys of checkpoints of that backup
    /// @param last its newest checkpoint
    /// @param own the private keys of the folder, which need nobody to vouch for them
    /// @throws Refused when they were changed, are older, or are of another installation
    void check(Signers known, Optional<Checkpoint> last, CheckpointKeys own) {
        Signers theirs = signers();
        if (!isSigned(theirs)) {
            throw new Refused("""
                    The keys are not signed by their installation as they stand: they were changed after they were \
                    written, or somebody else wrote them. Whoever can do that can destroy keys, and put others in \
                    their place. Keep them, and take a copy of the newest keys that nobody else could write to.""");
        }
        boolean isLater = theirs.continues(known)
                || (known.isBeginningOf(theirs) && own.compared(theirs) == CheckpointKeys.Own.COMPARED);
        if (!isLater && !theirs.isBeginningOf(known)) {
            throw new Refused("""
                    The keys are of another installation than what was recorded: they are signed with keys of \
                    checkpoints that nobody of this one vouched for. Take the newest keys of the installation that \
                    the backup is of. If its key of checkpoints was lost and made anew since, put its checkpoint.key \
                    into the data folder first.""");
        }
        long newest = last.map(Checkpoint::number).orElse(0L);
        if (!isLater || checkpoint() < newest) {
            throw new Refused("""
                    The keys are older than what was recorded: they were written after checkpoint %d, and the backup \
                    has checkpoint %d. Whoever was erased in between would come back. Take the keys that were written \
                    with this backup, or newer ones.""".formatted(checkpoint(), newest));
        }
        if (checkpoint() == newest
                && !Arrays.equals(digest(), last.map(Checkpoint::digest).orElse(Checkpoint.none()))) {
            throw new Refused("""
                    The keys and what was recorded do not belong together: they were written after different \
                    checkpoints with the number %d. One of them is of a copy of the installation that went its own \
                    way. Take two parts of the same one.""".formatted(newest));
        }
    }

    /// Whether they are signed, by the installation that earlier ones are of.
    boolean continues(KeysSignature earlier) {
        try {
            return isSigned(signers()) && signers().continues(earlier.signers());
        } catch (Refused _) {
            return false;
        }
    }

    private boolean isSigned(Signers signers) {
        return !signers.all().isEmpty()
                && InstallationKey.signed(
                        signers.all().getLast().key(),
                        content(signers),
                        Base64.getDecoder().decode(text(SIGNATURE)));
    }

    /// What is signed: the fields that docs/record.md describes.
    private byte[] content(Signers signers) {
        Fields fields = new Fields(PURPOSE)
                .number(number("schema"))
                .text(text("taken"))
                .number(signers.all().size())
                .number(checkpoint())
                .bytes(digest());
        for (String table : text("tables").split(",", -1)) {
            fields.text(table)
                    .text(text(table + ".columns"))
                    .number(number(table + ".rows"))
                    .bytes(bytes(table + ".sha256"));
        }
        return fields.toBytes();
    }

    private Signers signers() {
        List<Signer> signers = new ArrayList<>();
        try {
            for (String line : text(SIGNERS).split(",", -1)) {
                signers.add(Signer.parse(line));
            }
            Base64.getDecoder().decode(text(SIGNATURE));
        } catch (IllegalArgumentException _) {
            throw damaged();
        }
        return new Signers(signers);
    }

    private long checkpoint() {
        return number(CHECKPOINT);
    }

    private byte[] digest() {
        return bytes(DIGEST);
    }

    private String text(String name) {
        String text = manifest.getProperty(name);
        if (text == null) {
            throw damaged();
        }
        return text;
    }

    private long number(String name) {
        String text = text(name);
        if (!text.matches("[0-9]{1,18}")) {
            throw damaged();
        }
        return Long.parseLong(text);
    }

    private byte[] bytes(String name) {
        try {
            return HEX.parseHex(text(name));
        } catch (IllegalArgumentException _) {
            throw damaged();
        }
    }

    private static Refused damaged() {
        return new Refused("""
                The keys are not signed, or their manifest is damaged: nobody knows who wrote them, and whoever did \
                can destroy keys with them. Take the newest keys that ./run backup wrote.""");
    }
}
