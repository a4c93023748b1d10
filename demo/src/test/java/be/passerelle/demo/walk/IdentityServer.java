// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `scripts/identity-provider` starts: a real OpenID Connect server on this machine, in a process of its own. Its
/// classes are those of the tests of the server, which are built before these.
final class IdentityServer implements AutoCloseable {

    /// Of everybody whom it knows.
    static final String PASSWORD = "invented";

    private static final String SECRET = "a-secret-of-tests";

    private static final Pattern READY = Pattern.compile("is ready: (http://127[.]0[.]0[.]1:[0-9]+)");

    private final Process process;
    private final String issuer;

    IdentityServer() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            classes(),
                            "be.passerelle.server.socket.IdentityProvider",
                            "0")
                    .redirectErrorStream(true)
                    .start();
            issuer = issuer(process.inputReader(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    private static String classes() {
        Path root = Path.of(System.getProperty("passerelle.root", ".."));
        List<String> all = List.of(
                root.resolve("server/target/test-classes").toString(),
                root.resolve("registry/target/test-classes").toString(),
                System.getProperty("java.class.path"));
        return String.join(File.pathSeparator, all);
    }

    private static String issuer(BufferedReader told) throws IOException {
        StringBuilder all = new StringBuilder(1024);
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group(1);
            }
            all.append(line).append('\n');
        }
        throw new IllegalStateException("the identity provider did not start:\n" + all);
    }

    /// It must not wait for somebody who reads what it says.
    private void listen() {
        try {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes `sign-in.properties` and its secret, as docs/operating.md says.
    void settings(Path data, String localAccountsOf) throws IOException {
        Files.writeString(data.resolve("sign-in.properties"), """
                test.label = itsme (test)
                test.issuer = ISSUER
                test.authorization-uri = ISSUER/oauth2/authorize
                test.token-uri = ISSUER/oauth2/token
                test.jwk-set-uri = ISSUER/oauth2/jwks
                test.user-info-uri = ISSUER/userinfo.jwt
                test.user-info = signed
                test.client-id = passerelle
                test.client-secret-file = client.secret
                test.scopes = openid profile
                test.person-claim = personKey
                test.national-number-claim = egovNRN
                test.name-claims = givenName surname
                test.language-claim = prefLanguage
                test.acr-values = urn:test:level:350
                test.strong-acr-values = urn:test:level:450
                test.organisations = *
                local.organisations = LOCAL
                """.replace("ISSUER", issuer)
                .replace("LOCAL", localAccountsOf));
        Path secret = Files.createFile(
                data.resolve("client.secret"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, SECRET);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
