// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.FirstMandates;
import be.passerelle.registry.memory.InMemoryLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./run first-mandates` takes and says.
class BeginningTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final InMemoryLog log = new InMemoryLog(() -> Instant.parse("2026-03-02T09:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void recordsThemOnceAndRefusesToDoItAgain() throws IOException {
        String lines = """
                # The first two
                departmentHead; n.collard; Nathalie; Collard; 85.47.30-900.23; fr nl
                organisationAdministrator; c.lemaire; Christine; Lemaire; 79.43.12-902.19; fr
                """;
        assertThat(run(lines)).isZero();
        assertThat(told()).contains("first 2 mandates");
        assertThat(run(lines)).isEqualTo(1);
        assertThat(told()).contains("2 mandates already", "page of the register");
    }

    /// What the help and the refusal show is taken as it stands.
    @Test
    void takesTheLinesThatItShows() throws IOException {
        assertThat(run("nothing")).isEqualTo(1);
        String shown = told().lines()
                .filter(line -> line.startsWith("departmentHead; "))
                .findFirst()
                .orElseThrow();
        try (InputStream help = Beginning.class.getResourceAsStream("help.txt")) {
            assertThat(new String(Objects.requireNonNull(help).readAllBytes(), StandardCharsets.UTF_8))
                    .contains(shown);
        }
        assertThat(run(shown + "\norganisationAdministrator; c.lemaire; Christine; Lemaire; 79.43.12-902.19; fr"))
                .isZero();
    }

    @Test
    void namesTheLineThatIsWrong() throws IOException {
        String lines = """
                departmentHead; n.collard; Nathalie; Collard; 85.47.30-900.23; fr
                advisoryPhysician; x; X; X; 79.43.12-902.19; fr
                """;
        assertThat(run(lines)).isEqualTo(1);
        assertThat(told()).contains("Line 2", "organisationAdministrator").doesNotContain("Line 1");
        assertThat(run("departmentHead; n.collard; Nathalie; Collard; 85.47.30-900.23; it"))
                .isEqualTo(1);
        assertThat(run("departmentHead; n.collard; Nathalie; Collard; 85.47.30-900.24; fr"))
                .as("check digits that do not fit")
                .isEqualTo(1);
        assertThat(run("departmentHead; two words; Nathalie; Collard; 85.47.30-900.23; fr"))
                .isEqualTo(1);
        assertThat(told()).contains("two words cannot be given");
        assertThat(run("# nobody")).isEqualTo(1);
        assertThat(told()).contains("names nobody");
    }

    /// What one proposes another confirms: one person alone could give no further mandate that confirms.
    @Test
    void asksForTwoWhoKeepTheMandatesOfOthers() throws IOException {
        String alone = """
                departmentHead; n.collard; Nathalie; Collard; 85.47.30-900.23; fr nl
                organisationAdministrator; n.collard; Nathalie; Collard; 85.47.30-900.23; fr nl
                securityOfficer; c.lemaire; Christine; Lemaire; 79.43.12-902.19; fr
                """;
        assertThat(run(alone)).isEqualTo(1);
        assertThat(told()).contains("a second one");
        assertThat(run(alone + "departmentHead; c.lemaire; Christine; Lemaire; 79.43.12-902.19; fr"))
                .isZero();
    }

    private int run(String lines) throws IOException {
        PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        FirstMandates mandates = new FirstMandates(log, LawInForce.read());
        return new Beginning(mandates, terminal, terminal)
                .run(Files.writeString(folder.resolve("mandates.txt"), lines));
    }

    private String told() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
