// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.Emergency;
import be.passerelle.registry.access.Emergency.Cause;
import be.passerelle.registry.access.Emergency.Finding;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What was opened in an emergency, in the database.
class EmergencyTableTest {

    private static final Viewer COORDINATOR = Invented.COORDINATOR.viewer();
    private static final Viewer OFFICER = Invented.OFFICER.viewer();

    private static TestDatabase database;
    private static EmergencyTable table;

    private final CaseFileId file = new CaseFileId(UUID.randomUUID());
    private final UUID wish = UUID.randomUUID();

    @BeforeAll
    static void start() {
        database = TestDatabase.start();
        table = new EmergencyTable(database.sources().registry());
        new InstallationClockTable(database.sources().registry(), true, _ -> {}).beginOn(LocalDate.of(2026, 3, 2));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void itIsOpenToWhoOpenedItInThatRoleAlone() {
        assertThat(table.open(wish, COORDINATOR, file, Cause.TERM, "Personne d’autre n’est là aujourd’hui."))
                .isTrue();
        assertThat(table.openedBy(COORDINATOR)).contains(file);
        assertThat(table.openedBy(Invented.SECOND_COORDINATOR.viewer())).doesNotContain(file);
        assertThat(table.openedBy(Viewer.staff(
                        COORDINATOR.person(),
                        COORDINATOR.organisation(),
                        Invented.PHYSICIAN.viewer().role())))
                .doesNotContain(file);
        assertThat(new AccessLogTable(database.sources().registry()).of(file, 10))
                .extracting(line -> line.operation() + " " + line.ground())
                .containsExactly(Operation.OPEN_IN_EMERGENCY + " " + Optional.of(Ground.EMERGENCY));
        database.asOwner("UPDATE emergency SET until = opened_at WHERE id = '" + wish + "'");
        assertThat(table.openedBy(COORDINATOR)).doesNotContain(file);
    }

    @Test
    void aWishOpensOneFileOnce() {
        assertThat(table.open(wish, COORDINATOR, file, Cause.TERM, "Personne d’autre n’est là aujourd’hui."))
                .isTrue();
        assertThat(table.open(wish, COORDINATOR, file, Cause.TERM, "Encore une fois la même chose, deux fois."))
                .isTrue();
        CaseFileId other = new CaseFileId(UUID.randomUUID());
        assertThat(table.open(wish, COORDINATOR, other, Cause.TERM, "Un autre dossier sous le même nom."))
                .isFalse();
        assertThat(new AccessLogTable(database.sources().registry()).of(other, 10))
                .isEmpty();
        assertThat(new AccessLogTable(database.sources().registry()).of(file, 10))
                .hasSize(1);
    }

    /// Whatever they had opened of it, and under whichever of their keys' spellings; what others opened stays.
    @Test
    void whatWasNotJustifiedIsClosedAtOnce() {
        table.open(wish, COORDINATOR, file, Cause.TERM, "Personne d’autre n’est là aujourd’hui.");
        table.open(UUID.randomUUID(), COORDINATOR, file, Cause.TERM, "Encore une fois, dans la même heure.");
        Viewer other = Invented.SECOND_COORDINATOR.viewer();
        table.open(UUID.randomUUID(), other, file, Cause.TERM, "Quelqu’un d’autre, pour autre chose.");
        CaseFileId another = new CaseFileId(UUID.randomUUID());
        table.open(UUID.randomUUID(), COORDINATOR, another, Cause.TERM, "Un autre dossier, pour autre chose.");
        assertThat(table.notJustified(COORDINATOR, file)).isEmpty();

        assertThat(table.review(wish, OFFICER, Finding.NOT_JUSTIFIED, "")).isTrue();
        assertThat(table.openedBy(COORDINATOR)).contains(another).doesNotContain(file);
        assertThat(table.openedBy(other)).contains(file);
        assertThat(table.notJustified(COORDINATOR, file)).isPresent();
        assertThat(table.notJustified(other, file)).isEmpty();
        assertThat(table.notJustified(COORDINATOR, another)).isEmpty();

        table.open(UUID.randomUUID(), COORDINATOR, file, Cause.SAFETY, "Plus tard, quand cela se peut à nouveau.");
        assertThat(table.openedBy(COORDINATOR)).contains(file);
    }

    @Test
    void whatWasJustifiedGoesOn() {
        table.open(wish, COORDINATOR, file, Cause.TERM, "Personne d’autre n’est là aujourd’hui.");
        table.review(wish, OFFICER, Finding.JUSTIFIED, "");
        assertThat(table.openedBy(COORDINATOR)).contains(file);
        assertThat(table.notJustified(COORDINATOR, file)).isEmpty();
    }

    @Test
    void thoseOfAFileAreReadWithWhatWasFound() {
        table.open(wish, COORDINATOR, file, Cause.TERM, "Personne d’autre n’est là aujourd’hui.");
        table.open(UUID.randomUUID(), COORDINATOR, file, Cause.TERM, "Encore une fois, dans la même heure.");
        table.open(UUID.randomUUID(), COORDINATOR, new CaseFileId(UUID.randomUUID()), Cause.TERM, "Un autre dossier.");
        assertThat(table.of(file))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.found()).isEmpty());
        table.review(wish, OFFICER, Finding.NOT_JUSTIFIED, "Une remarque.");
        assertThat(table.of(file))
                .extracting(each -> each.found().map(Emergency.Found::finding))
                .containsExactly(Optional.of(Finding.NOT_JUSTIFIED), Optional.empty());
    }

    @Test
    void somebodyElseReviewsItOnce() {
        table.open(wish, OFFICER, file, Cause.SAFETY, "Ouvert par une personne de la sécurité.");
        assertThat(table.review(wish, OFFICER, Finding.JUSTIFIED, ""))
                .as("their own")
                .isFalse();
        Viewer second = Invented.SECOND_OFFICER.viewer();
        assertThat(table.review(wish, second, Finding.NOT_JUSTIFIED, "À voir.")).isTrue();
        assertThat(table.review(wish, second, Finding.JUSTIFIED, ""))
                .as("twice")
                .isFalse();
        assertThat(table.latest(100))
                .filteredOn(each -> each.id().equals(wish))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.review().orElseThrow().finding()).isEqualTo(Finding.NOT_JUSTIFIED));
    }
}
