// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;

/// Certificates of this machine that vouch for themselves, made by the tool of the JDK.
final class Certificates {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private Certificates() {}

    /// Writes another certificate of 127.0.0.1, and its key for nobody else to read.
    static Certificate make(Path folder, Tls files) {
        try {
            Path store = folder.resolve("made.p12");
            Files.deleteIfExists(store);
            Process made = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keystore",
                            store.toString(),
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            new String(PASSWORD),
                            "-alias",
                            "server",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "SAN=ip:127.0.0.1",
                            "-validity",
                            "2"))
                    .redirectErrorStream(true)
                    .start();
            String told = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (made.waitFor() != 0) {
                throw new IllegalStateException(told);
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD);
            }
            write(files.key(), "PRIVATE KEY", keys.getKey("server", PASSWORD).getEncoded());
            Certificate certificate = keys.getCertificate("server");
            write(files.certificate(), "CERTIFICATE", certificate.getEncoded());
            return certificate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// In the place of what was there, at once.
    private static void write(Path file, String what, byte[] bytes) throws IOException {
        Path written = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "new",
                "pem",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                written,
                "-----BEGIN " + what + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what
                        + "-----\n");
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
