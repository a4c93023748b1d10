// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.MandatedAccounts;
import be.passerelle.store.EmptyDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// An installation and a demonstration keep out of each other's way.
@Tag("start")
class InstallationTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(told, true, StandardCharsets.UTF_8);

    @Test
    void beginsEmptyAndSaysWhatItLacks() throws IOException {
        Path mandates = Files.writeString(folder.resolve("mandates.txt"), """
                departmentHead; n.collard; Nathalie; Collard; 85.47.30-900.23; fr nl
                organisationAdministrator; c.lemaire; Christine; Lemaire; 79.43.12-902.19; fr
                """);
        Path data = folder.resolve("data");
        try (ConfigurableApplicationContext context = install(data)) {
            context.getBean(Beginnings.class).tell(terminal);
            assertThat(text()).contains("no identity provider is set in " + data, "Nobody holds a mandate yet");
            assertThat(context.getBean(Accounts.class)).isInstanceOf(MandatedAccounts.class);
        }
        provider(data);
        assertThat(Demo.run(
                        List.of("--data", data.toString(), "first-mandates", mandates.toString()), terminal, terminal))
                .as(text())
                .isZero();
        told.reset();
        try (ConfigurableApplicationContext context = install(data)) {
            context.getBean(Beginnings.class).tell(terminal);
            assertThat(text()).contains("People sign in with CSAM (csam)").doesNotContain("Nobody");
        }
        assertThatThrownBy(() -> RunningDemo.start(data, 0, LocalDate.of(2026, 3, 2)))
                .as("a demonstration takes no real sign-in")
                .rootCause()
                .hasMessageContaining("A demonstration takes none");
        Files.delete(data.resolve("sign-in.properties"));
        assertThatThrownBy(() -> RunningDemo.start(data, 0, LocalDate.of(2026, 3, 2)))
                .as("nor real people")
                .isInstanceOf(NotADemonstration.class);
    }

    @Test
    void isNotStartedOnInventedPeople() {
        Path data = folder.resolve("data");
        EmptyDatabase.copyTo(data);
        RunningDemo.start(data, 0, LocalDate.of(2026, 3, 2)).close();
        assertThatThrownBy(() -> install(data)).isInstanceOf(NotAnInstallation.class);
    }

    @Test
    void staysOnThisMachineWithoutHttps() {
        assertThat(Demo.run(List.of("--install", "--listen", "0.0.0.0"), terminal, terminal))
                .isEqualTo(2);
        assertThat(text()).contains("HTTPS");
    }

    private static void provider(Path data) throws IOException {
        Files.writeString(data.resolve("sign-in.properties"), """
                csam.label = CSAM
                csam.issuer = https://idp.example/fas/oauth2
                csam.client-id = passerelle
                csam.client-secret-file = csam.secret
                csam.person-claim = fedid
                csam.acr-values = urn:be:fedict:iam:fas:Level400
                csam.strong-acr-values = urn:be:fedict:iam:fas:Level500
                csam.organisations = nihdi
                """);
        Path secret = Files.createFile(
                data.resolve("csam.secret"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, "secret");
    }

    private static ConfigurableApplicationContext install(Path data) {
        return RunningInstallation.application(data);
    }

    private String text() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
