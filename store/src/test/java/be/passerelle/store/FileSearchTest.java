// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.Insured;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.contract.Members;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FileSearchTest {

    private static DeskStore store;
    private static CaseFileId zoe;
    private static CaseFileId smet;

    @BeforeAll
    static void start() {
        store = new DeskStore();
        zoe = store.opened("D’Hœvé-Müller", "Zoé");
        smet = store.opened("De Smet", "Jan");
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void findsByAnyPartInAnyOrderWithoutAccents() {
        assertThat(found("zoe")).containsExactly(zoe);
        assertThat(found("ZOÉ muller")).containsExactly(zoe);
        assertThat(found("hoev zo")).containsExactly(zoe);
        assertThat(found("desm")).containsExactly(smet);
        assertThat(found("jan de smet")).containsExactly(smet);
        assertThat(found("smet, jan")).containsExactly(smet);
        assertThat(found("smet zoe")).isEmpty();
        assertThat(found("met")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(found(" ")).isEmpty();
    }

    @Test
    void findsByNationalNumberWithAnyPunctuation() {
        NationalNumber number = store.files
                .read(smet)
                .orElseThrow()
                .state(Insured.PERSON)
                .person()
                .orElseThrow()
                .nationalNumber();
        assertThat(found(number.formatted())).containsExactly(smet);
        assertThat(found(" " + number.digits() + " ")).containsExactly(smet);
        assertThat(found(number.digits().substring(0, 10))).isEmpty();
        assertThat(store.files.ofNationalNumber(number)).contains(smet);
    }

    @Test
    void findsByFileNumber() {
        String written = smet.number().written();
        assertThat(found(written)).containsExactly(smet);
        assertThat(found(written.toLowerCase(Locale.ROOT).replace("-", ""))).containsExactly(smet);
        assertThat(store.files.ofNumber(smet.number())).contains(smet);
    }

    @Test
    void findsNothingForTheSameRoleOfAnotherFund() {
        assertThat(store.search.find(Members.OF_OTHER_FUND, "smet", 10)).isEmpty();
        assertThat(store.search.find(Members.OF_OTHER_FUND, smet.number().written(), 10))
                .isEmpty();
    }

    /// Whatever number of theirs it is: the one that they have, or one that was corrected.
    @Test
    void findsNoFileOfAnyNumberOfTheirs() {
        NationalNumber number = store.files
                .read(smet)
                .orElseThrow()
                .state(Insured.PERSON)
                .person()
                .orElseThrow()
                .nationalNumber();
        Viewer herself = new Viewer(
                Members.COORDINATOR.person(),
                Members.COORDINATOR.organisation(),
                Members.COORDINATOR.role(),
                Optional.of(number));
        Viewer corrected =
                Members.COORDINATOR.formerly(Set.of(number, NationalNumber.ofNineDigits("850730004", false)));
        for (Viewer close : List.of(herself, corrected)) {
            assertThat(store.files.closeTo(close)).containsExactly(smet);
            assertThat(store.search.find(close, "smet", 10)).isEmpty();
            assertThat(store.search.find(close, number.digits(), 10)).isEmpty();
            assertThat(store.search.find(close, "zoe", 10)).containsExactly(zoe);
        }
    }

    @Test
    void givesAtMostWhatIsWanted() {
        assertThat(store.search.find(Members.COORDINATOR, "d", 1)).containsExactly(zoe);
    }

    @Test
    void notesWhoLooked() {
        Viewer viewer = Members.COORDINATOR;
        store.accessLog.note(viewer, zoe, Operation.READ, Optional.of(Ground.MEMBER_OF_FUND));
        store.accessLog.noteNamed(viewer, Operation.SEARCH_RESULT, List.of(zoe, smet));
        store.accessLog.note(Members.OF_OTHER_FUND, zoe, Operation.READ, Optional.empty());

        assertThat(store.accessLog.of(zoe, 10))
                .extracting(line -> line.operation() + " " + line.person() + " " + line.ground())
                .containsExactly(
                        "READ stranger Optional.empty",
                        "SEARCH_RESULT coordinator Optional.empty",
                        "READ coordinator Optional[MEMBER_OF_FUND]",
                        "RECORD physician Optional[OPENS_FILE]");
        assertThat(store.accessLog.of(smet, 10)).hasSize(2);
    }

    private static List<CaseFileId> found(String typed) {
        return store.search.find(Members.COORDINATOR, typed, 10);
    }
}
