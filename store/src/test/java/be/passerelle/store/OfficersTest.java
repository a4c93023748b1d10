// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.contract.ErasureContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.store.Verification.Broken;
import be.passerelle.store.Verification.Fault;
import be.passerelle.stream.identifier.CaseFileId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever holds the password of the server's role can write the acts of two people: they are asked for the
/// mandates of that day.
class OfficersTest {

    @TempDir
    private Path folder;

    private DeskStore store;
    private CaseFileId file;

    @BeforeEach
    void start() {
        store = new DeskStore();
        file = store.opened("Peeters", "Zoé");
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void namesNothingThatTwoOfficersErased() {
        store.mandateOfficers();
        erase();
        assertThat(broken()).isEmpty();
    }

    @Test
    void namesAFileThatWasErasedInTheNamesOfPeopleWithoutAMandate() {
        erase();
        assertThat(broken()).containsExactly(new Broken(file, Fault.ERASED_WITHOUT_MANDATE, 0));
    }

    /// A mandate makes nobody an officer of the days before it was recorded.
    @Test
    void namesAFileThatWasErasedBeforeTheMandatesWereRecorded() {
        erase();
        store.mandateOfficers();
        assertThat(broken()).containsExactly(new Broken(file, Fault.ERASED_WITHOUT_MANDATE, 0));
    }

    @Test
    void namesAFileOfWhichOneOfTheTwoHeldNoMandateOrOnlyElsewhere() {
        store.mandateOfficers();
        erase();
        for (String harm : List.of(
                "person = 'officer-3' WHERE number = 2",
                "organisation = 'fund' WHERE number = 1",
                "person = 'keeper-1' WHERE number = 1",
                "recorded_at = '2020-01-01 09:00Z' WHERE number = 2")) {
            store.database.asOwner("CREATE TABLE aside AS SELECT * FROM act");
            store.database.asOwner("UPDATE act SET " + harm + " AND stream = '" + Erasures.REGISTER + "'");
            assertThat(broken()).as(harm).contains(new Broken(file, Fault.ERASED_WITHOUT_MANDATE, 0));
            store.database.asOwner("TRUNCATE act; INSERT INTO act SELECT * FROM aside; DROP TABLE aside");
        }
        assertThat(broken()).isEmpty();
    }

    @Test
    void saysBeforeARestoreWhoHeldNoMandate() {
        Path bare = backup("bare");
        store.mandateOfficers();
        Path mandated = backup("mandated");
        erase();
        Path keys = Backup.keysOf(backup("after"));
        String without = file.number().written() + " – by somebody who held no mandate as security officer then";
        try (DeskStore elsewhere = store.withTheSameKeys()) {
            assertThatThrownBy(() -> elsewhere.restore(bare, keys, 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContaining(without);
            assertThatThrownBy(() -> elsewhere.restore(mandated, keys, 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContaining(file.number().written())
                    .hasMessageNotContaining("held no mandate");
        }
    }

    private Path backup(String name) {
        Path backup = folder.resolve(name);
        store.maintenance.backup(backup);
        return backup;
    }

    private void erase() {
        Erasures erasures = store.erasures();
        erasures.ask(
                ErasureContract.ONE,
                Members.newCommand(),
                file,
                new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
        assertThat(erasures.confirm(ErasureContract.OTHER, Members.newCommand(), 1))
                .isEqualTo(Erasures.Answer.RECORDED);
    }

    private List<Broken> broken() {
        return store.maintenance.verify(_ -> {}).broken();
    }
}
