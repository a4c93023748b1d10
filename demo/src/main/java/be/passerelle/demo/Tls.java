// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the server speaks TLS with: a certificate, with those that it follows from behind it, and
/// its key, both as PEM. They are read again when they change, as whoever renews certificates
/// expects (`TlsWiring`).
record Tls(Path certificate, Path key) {

    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");
    private static final String BUNDLE = "spring.ssl.bundle.pem.server.";

    /// What is wrong with the files.
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        try (InputStream in = Files.newInputStream(certificate)) {
            if (CertificateFactory.getInstance("X.509").generateCertificates(in).isEmpty()) {
                throw new CertificateException("there is none");
            }
        } catch (IOException | CertificateException _) {
            mistakes.add("--certificate takes a file with a certificate as PEM, and those that it follows from.");
        }
        try {
            if (Files.getPosixFilePermissions(key).stream().anyMatch(OF_OTHERS::contains)) {
                mistakes.add("--certificate-key takes a file that nobody else may read: chmod 600 it.");
            } else if (!Files.readString(key).contains("PRIVATE KEY-----")) {
                throw new IOException("there is none");
            }
        } catch (IOException | UnsupportedOperationException _) {
            mistakes.add("--certificate-key takes a file with the key of the certificate as PEM.");
        }
        return mistakes;
    }

    Map<String, Object> properties() {
        return Map.of(
                "server.ssl.bundle",
                "server",
                BUNDLE + "keystore.certificate",
                certificate.toUri().toString(),
                BUNDLE + "keystore.private-key",
                key.toUri().toString(),
                BUNDLE + "options.enabled-protocols",
                "TLSv1.3,TLSv1.2",
                BUNDLE + "keystore.verify-keys",
                true);
    }
}
