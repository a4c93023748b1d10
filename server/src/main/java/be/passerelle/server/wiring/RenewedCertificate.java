// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.ssl.PemSslBundleProperties;
import org.springframework.boot.autoconfigure.ssl.PropertiesSslBundle;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleRegistry;
import org.springframework.core.io.ResourceLoader;

/// Reads the certificate and its key again and compares them with what is in use. The library would be told by the
/// operating system when they change, which a machine refuses once too many programs ask for it, so that the server
/// would not start; and a folder of another machine tells nobody.
final class RenewedCertificate {

    private static final Logger LOG = LoggerFactory.getLogger(RenewedCertificate.class);

    private final String bundle;
    private final PemSslBundleProperties properties;
    private final SslBundleRegistry bundles;
    private final ResourceLoader files;
    private String taken;
    private String seen;

    RenewedCertificate(
            String bundle, PemSslBundleProperties properties, SslBundleRegistry bundles, ResourceLoader files) {
        this.bundle = bundle;
        this.properties = properties;
        this.bundles = bundles;
        this.files = files;
        this.taken = fingerprint();
        this.seen = taken;
    }

    /// Takes what has changed once it stayed the same for a turn, as its two files are written one after the other.
    /// What does not fit together is told once, and what was in use stays.
    void look() {
        String now = fingerprint();
        boolean still = now.equals(seen);
        seen = now;
        if (still && !now.equals(taken)) {
            taken = now;
            SslBundle renewed = PropertiesSslBundle.get(properties, files);
            // Read now, and compared with its key: else it would be found out after it took the place of what serves.
            var _ = renewed.getStores().getKeyStore();
            bundles.updateBundle(bundle, renewed);
            LOG.info("The certificate was renewed");
        }
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(properties.getKeystore().getCertificate()));
            digest.update(bytes(properties.getKeystore().getPrivateKey()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(@Nullable String place) throws IOException {
        return files.getResource(Objects.requireNonNull(place)).getContentAsByteArray();
    }
}
