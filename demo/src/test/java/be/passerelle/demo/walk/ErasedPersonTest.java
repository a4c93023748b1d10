// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.demo.RunningDemo;
import be.passerelle.law.language.Language;
import be.passerelle.population.staff.DemoAccount;
import be.passerelle.population.staff.DemoAccounts;
import be.passerelle.store.Backup;
import be.passerelle.store.BackupCheck;
import be.passerelle.store.CheckpointKeys;
import be.passerelle.store.DataSources;
import be.passerelle.store.Maintenance;
import be.passerelle.store.MasterKeyFile;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The whole way of an erased person, once: their file before and after for the physician, what is left
/// in the database, the verifier that has none of our code, and a backup that was taken before and does
/// not bring them back.
@Tag("browser")
@ExtendWith(OnStage.class)
class ErasedPersonTest {

    private static final String NAME = "erased";
    private static final String RESTORED = "erased-restored";
    private static final Path VERIFIER =
            Path.of("..", "tools", "Verify.java").toAbsolutePath().normalize();

    private final Cast cast = Cast.of(Language.FR);
    private final DemoAccount person = DemoAccounts.of(1).stream()
            .filter(a -> cast.first().name().equals(a.givenName() + " " + a.familyName()))
            .findFirst()
            .orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void isGoneFromPagesDatabaseAndBackups(Chromium chromium) throws Exception {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        Path checkpoints = Files.createDirectory(folder.resolve("checkpoints"));
        String path;
        try (Installation installation = Installation.start(NAME)) {
            Maintenance maintenance = installation.part(Maintenance.class);
            try (Visitor physician = visitor(chromium, installation);
                    Visitor officer = visitor(chromium, installation)) {
                physician.signIn(cast.physician());
                physician.search(cast.first().listed());
                path = physician.path();
                maintenance.checkpoint(checkpoints);
                maintenance.backup(before);
                Assertions.assertThat(left(installation)).as("before").allMatch(found -> found > 0);

                ask(officer);
                officer.signIn(Cast.colleague("secondSecurityOfficer"));
                confirm(officer);
                isShownAsErased(physician, path);
            }
            Assertions.assertThat(left(installation)).as("after").containsOnly(0L);
            Assertions.assertThat(maintenance.verify(_ -> {}).broken()).isEmpty();
            maintenance.checkpoint(checkpoints);
            maintenance.backup(after);
            BackupCheck check = new BackupCheck(Installation.data(NAME), Optional.empty());
            check.openingKey(after, opening());
            check.openingKey(Backup.keysOf(after), opening());
        }
        Assertions.assertThat(verified(after, checkpoints)).isZero();
        restore(before, Backup.keysOf(after));
        try (Installation restored = Installation.again(RESTORED)) {
            Assertions.assertThat(left(restored)).as("restored").containsOnly(0L);
            try (Visitor physician = visitor(chromium, restored)) {
                physician.signIn(cast.physician());
                isShownAsErased(physician, path);
            }
        }
    }

    private void ask(Visitor officer) {
        officer.signIn(Cast.colleague("securityOfficer"));
        Page page = officer.page();
        page.locator("#navigation a[href='/erasures']").click();
        holds(page);
        page.locator("main a[href='/erasures/do/ask']").click();
        holds(page);
        page.locator("main [name=number]")
                .fill(person.viewer().self().orElseThrow().formatted());
        page.locator("main [name=ground][value=askedByPerson]").check();
        page.locator("main [name=reference]").fill("DPO/2026/17");
        page.locator("main form.pa-form button.btn-primary").click();
        assertThat(page.locator("#goes-title")).isVisible();
        assertThat(page.locator("main")).not().containsText(person.familyName());
        holds(page);
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("main .pa-notice[role=status]")).isVisible();
        assertThat(page.locator("main a[href$='/confirm']")).hasCount(0);
    }

    private void confirm(Visitor officer) {
        Page page = officer.page();
        page.locator("#navigation a[href='/erasures']").click();
        page.locator("main tbody th a").first().click();
        holds(page);
        page.locator("main a[href$='/confirm']").click();
        assertThat(page.locator("main .pa-notice[role=alert]")).isVisible();
        assertThat(page.locator("main")).not().containsText(person.familyName());
        holds(page);
        page.locator("main button[formaction$='/confirm']").click();
        assertThat(page.locator("main .pa-notice[role=status]")).isVisible();
        assertThat(page.locator("#goes-title")).hasCount(0);
    }

    private void isShownAsErased(Visitor physician, String path) {
        Assertions.assertThat(physician.page().navigate(base(physician) + path).status())
                .isEqualTo(410);
        assertThat(physician.page().locator("h1")).containsText(physician.text("erasure.erased.title"));
        assertThat(physician.page().locator("#remains-title ~ dl")).containsText(physician.text("erasure.chain.whole"));
        assertThat(physician.page().locator("main")).not().containsText(person.familyName());
        holds(physician.page());
    }

    /// No violation of accessibility, and no page wider than the narrowest phone.
    private static void holds(Page page) {
        Assertions.assertThat(Axe.violations(page)).isEmpty();
        page.setViewportSize(320, 640);
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(320);
        page.setViewportSize(1280, 800);
    }

    /// How much there is of the person: keys, lines of lists, keys of the search, names in the access log.
    private List<Long> left(Installation installation) {
        String stream = "'" + person.file().orElseThrow() + "'";
        return List.of(
                        "stream_key WHERE wrapped IS NOT NULL AND stream = ",
                        "case_file WHERE stream = ",
                        "search_key WHERE stream = ",
                        "access_log WHERE person IS NOT NULL AND ground = 'memberOfFund' AND stream = ")
                .stream()
                .map(from -> count(installation, "SELECT count(*) FROM " + from + stream))
                .toList();
    }

    private static long count(Installation installation, String sql) {
        try (Connection connection =
                        installation.part(DataSources.class).owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// An empty installation with the same keys of its own takes the backup from before, and the keys from
    /// after.
    private static void restore(Path backup, Path keys) throws IOException {
        Installation.clear(RESTORED);
        Path data = Files.createDirectories(Installation.data(RESTORED));
        Files.copy(MasterKeyFile.in(Installation.data(NAME)), MasterKeyFile.in(data));
        Files.copy(CheckpointKeys.in(Installation.data(NAME)), CheckpointKeys.in(data));
        RunningDemo.restore(data, backup, keys, 1);
    }

    private int verified(Path backup, Path checkpoints) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        VERIFIER.toString(),
                        "--opening-key",
                        opening().toString(),
                        backup.toString(),
                        checkpoints.toString(),
                        Backup.keysOf(backup).toString())
                .inheritIO()
                .start();
        return process.waitFor();
    }

    private Path opening() {
        return folder.resolve("opening");
    }

    private static String base(Visitor visitor) {
        return visitor.page().url().replaceFirst("(https?://[^/]+).*", "$1");
    }

    private static Visitor visitor(Chromium chromium, Installation installation) {
        return new Visitor(chromium, installation, Language.FR, new Browser.NewContextOptions());
    }
}
