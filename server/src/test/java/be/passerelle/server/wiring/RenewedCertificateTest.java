// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ssl.PemSslBundleProperties;
import org.springframework.boot.autoconfigure.ssl.PropertiesSslBundle;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.core.io.DefaultResourceLoader;

/// That one which fits is taken, and answers, is seen by the test of TLS.
class RenewedCertificateTest {

    @TempDir
    private Path folder;

    @Test
    void whatDoesNotFitTogetherIsToldOnceAndWhatWasInUseStays() throws IOException {
        PemSslBundleProperties properties = new PemSslBundleProperties();
        properties
                .getKeystore()
                .setCertificate(write("server.pem", "first").toUri().toString());
        properties
                .getKeystore()
                .setPrivateKey(write("server.key", "first").toUri().toString());
        SslBundle inUse = PropertiesSslBundle.get(properties);
        DefaultSslBundleRegistry bundles = new DefaultSslBundleRegistry("server", inUse);
        RenewedCertificate renewed = new RenewedCertificate("server", properties, bundles, new DefaultResourceLoader());
        renewed.look();
        write("server.pem", "half of what is");
        renewed.look();
        write("server.pem", "half of what is written");
        renewed.look();
        assertThatIllegalStateException()
                .as("it stayed the same for a turn, and is no certificate")
                .isThrownBy(renewed::look);
        renewed.look();
        assertThat(bundles.getBundle("server")).isSameAs(inUse);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
