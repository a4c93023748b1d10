// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// The server speaks TLS itself, over loopback: a proxy on another machine, or no proxy at all, may
/// stand before it.
@Tag("long")
class TlsTest {

    /// Changed files are looked at again after ten seconds in which they did not change.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void itSpeaksTlsAloneAndTakesACertificateThatWasRenewed() throws Exception {
        Tls files = files();
        Certificate first = Certificates.make(folder, files);
        assertThat(files.mistakes()).isEmpty();
        try (ConfigurableApplicationContext server =
                RunningInstallation.application(folder.resolve("data"), Optional.of(files))) {
            String place = "127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
            HttpResponse<String> page = get("https://" + place + "/sign-in", trusting(first, "TLSv1.3"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(page.headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("Secure"));
            assertThat(get("https://" + place + "/health", trusting(first, "TLSv1.2"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get("http://" + place + "/sign-in", HttpClient.newHttpClient())
                            .statusCode())
                    .as("nothing is said in clear but that")
                    .isEqualTo(400);

            Certificate second = Certificates.make(folder, files);
            assertThat(isTaken(place, second)).as("the new certificate").isTrue();
            Certificate stranger = Certificates.make(folder, new Tls(folder.resolve("x.pem"), folder.resolve("y.pem")));
            assertThat(isTakenNow(place, stranger))
                    .as("a certificate of somebody else")
                    .isFalse();
        }
    }

    @Test
    void whatIsWrongWithTheFilesIsTold() throws IOException {
        Tls files = files();
        assertThat(files.mistakes()).hasSize(2);
        Certificates.make(folder, files);
        Files.setPosixFilePermissions(files.key(), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(files.mistakes()).singleElement().asString().contains("chmod 600");
        Files.setPosixFilePermissions(files.key(), PosixFilePermissions.fromString("rw-------"));
        Files.writeString(files.certificate(), "no certificate");
        assertThat(files.mistakes()).singleElement().asString().contains("--certificate takes");
        assertThat(CommandLine.read(List.of("--certificate", files.certificate().toString())))
                .isInstanceOfSatisfying(
                        CommandLine.Reading.Refused.class,
                        refused -> assertThat(refused.mistakes()).anyMatch(told -> told.contains("go together")));
    }

    @Test
    void withItAnInstallationMayBeReachedFromOtherMachines() {
        Tls files = files();
        Certificates.make(folder, files);
        CommandLine.Reading reading = CommandLine.read(List.of(
                "--install",
                "--listen",
                "0.0.0.0",
                "--certificate",
                files.certificate().toString(),
                "--certificate-key",
                files.key().toString()));
        assertThat(reading).isInstanceOfSatisfying(CommandLine.Reading.Understood.class, understood -> {
            assertThat(understood.options().isProtected()).isTrue();
            assertThat(understood.options().home()).startsWith("https://localhost:");
        });
    }

    private Tls files() {
        return new Tls(folder.resolve("server.pem"), folder.resolve("server.key"));
    }

    private static boolean isTaken(String place, Certificate certificate) throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        while (!isTakenNow(place, certificate)) {
            if (Instant.now().isAfter(until)) {
                return false;
            }
            Thread.sleep(500);
        }
        return true;
    }

    private static boolean isTakenNow(String place, Certificate certificate) throws Exception {
        try {
            return get("https://" + place + "/health", trusting(certificate, "TLSv1.3"))
                            .statusCode()
                    == 200;
        } catch (SSLException _) {
            return false;
        }
    }

    private static HttpClient trusting(Certificate certificate, String protocol)
            throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(tls)
                .sslParameters(new SSLParameters(null, new String[] {protocol}))
                .build();
    }

    private static HttpResponse<String> get(String address, HttpClient client) throws Exception {
        try (client) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
