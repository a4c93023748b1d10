// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.checkpoint.InstallationKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/// The key that checkpoints are signed with, in a file that only its owner reads: the private and the public half, a
/// line
/// each, in Base64.
public final class InstallationKeyFile {

    private static final String NAME = "checkpoint.key";

    private InstallationKeyFile() {}

    /// The key in the folder of the installation; a new one when there is none yet.
    ///
    /// @throws UnusableKeys when the file is damaged
    public static InstallationKey in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                write(file, InstallationKey.generate().pair());
            }
            List<String> lines = Files.readAllLines(file);
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            Base64.Decoder decoder = Base64.getDecoder();
            return new InstallationKey(new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.getLast()))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.getFirst())))));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of checkpoints cannot be read or written in " + file, e);
        } catch (GeneralSecurityException | IllegalArgumentException | java.util.NoSuchElementException _) {
            throw new UnusableKeys("""
                    The file %s of the key of checkpoints is damaged.
                    Put it back from where it is kept, or move it away: then a new key signs, and checkpoints from
                    before are told apart by their signer.""".formatted(file));
        }
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        Base64.Encoder encoder = Base64.getEncoder();
        OwnFile.write(
                file,
                encoder.encodeToString(pair.getPrivate().getEncoded())
                        + "\n"
                        + encoder.encodeToString(pair.getPublic().getEncoded())
                        + "\n");
    }
}
