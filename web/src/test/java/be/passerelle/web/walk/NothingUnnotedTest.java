// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.AccessLog.Line;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever page names a person leaves a line in the access log of their file, and no page is given when it
/// cannot.
class NothingUnnotedTest {

    private static final int PEOPLE = 75;
    private static final String NAME = "Peeters";

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final Site site = Site.over(desk);
    private final List<CaseFileId> files = new ArrayList<>();

    @BeforeEach
    void peopleAreIncapable() {
        for (int i = 0; i < PEOPLE; i++) {
            CaseFileId file = Members.newFile();
            assertThat(desk.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(file)))
                    .isInstanceOf(Outcome.Recorded.class);
            files.add(file);
        }
    }

    @Test
    void aWorklistLeavesALineForEachNameOnIt() {
        Browser browser = site.browser().signIn(Invented.COORDINATOR);
        for (int page = 1; page <= 3; page++) {
            assertThat(browser.openOnce("/work?scope=team&page=" + page).html()).contains(NAME);
            assertThat(listed(Members.COORDINATOR)).hasSize(25 * page);
        }
        assertThat(listed(Members.COORDINATOR)).containsExactlyInAnyOrderElementsOf(files);

        browser.openOnce("/work?scope=team&tab=done");
        assertThat(browser.html()).doesNotContain(NAME);
        assertThat(listed(Members.COORDINATOR)).as("what names nobody").hasSize(PEOPLE);

        site.browser().signIn(Invented.OF_OTHER_FUND).openOnce("/work?scope=team");
        assertThat(listed(Members.OF_OTHER_FUND)).as("another fund").isEmpty();
        assertThat(listed(Members.COLLEAGUE)).as("a colleague").isEmpty();
    }

    @Test
    void whatSomebodyDidTodayLeavesALineWhereItIsNamed() {
        Browser browser = site.browser().signIn(Invented.PHYSICIAN);
        long before = lines(Members.PHYSICIAN);
        assertThat(browser.openOnce("/work?tab=waiting").html()).doesNotContain(NAME);
        assertThat(lines(Members.PHYSICIAN)).as("where it is only counted").isEqualTo(before);

        assertThat(browser.openOnce("/work?tab=done").html()).contains(NAME);
        assertThat(listed(Members.PHYSICIAN)).containsExactlyInAnyOrderElementsOf(files);
        assertThat(lines(Members.PHYSICIAN)).isEqualTo(before + PEOPLE);
    }

    @Test
    void noPageIsGivenThatCannotBeNoted() {
        Browser coordinator = site.browser().signIn(Invented.COORDINATOR).openOnce("/search");
        String search = coordinator.html();
        Browser physician = site.browser().signIn(Invented.PHYSICIAN);
        desk.breakAccessLog();

        fails(coordinator.openOnce("/work?scope=team"));
        fails(coordinator.openOnce("/files/" + files.getFirst()));
        fails(coordinator.openOnce("/files/" + files.getFirst() + "/timeline"));
        fails(coordinator.show(search).send("/search", "query", NAME));
        fails(physician.openOnce("/work?tab=done"));
        assertThat(physician.openOnce("/search").status())
                .as("what names nobody")
                .isEqualTo(200);
    }

    @Test
    void anOpeningOfSealedGroundsIsNotedWhereTheyAreShownAndNowhereElse() {
        CaseFileId file = files.getFirst();
        int grounds = 4;
        String address = "/files/" + file;
        assertThat(desk.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.medicalGrounds(file, 3)))
                .isInstanceOf(Outcome.Recorded.class);
        String act = address + "/acts/" + grounds;
        Browser physician = site.browser().signIn(Invented.PHYSICIAN);
        for (String page : List.of(
                "", "/timeline", "/do", "/do/assessment.medicalGroundsRecorded", "/do/correction.annulmentAsked")) {
            assertThat(physician.openOnce(address + page).html()).doesNotContain(Members.GROUNDS);
        }
        String warning = physician.openOnce(act).html();
        assertThat(warning).doesNotContain(Members.GROUNDS);
        assertThat(operations(file, Members.PHYSICIAN)).contains(Operation.READ).doesNotContain(Operation.READ_MEDICAL);

        assertThat(physician.show(warning).send(act).html()).contains(Members.GROUNDS);
        assertThat(operations(file, Members.PHYSICIAN)).containsOnlyOnce(Operation.READ_MEDICAL);

        physician.show(warning).send(address + "/acts/1");
        assertThat(operations(file, Members.PHYSICIAN))
                .as("an act that seals nothing")
                .containsOnlyOnce(Operation.READ_MEDICAL);
        Browser coordinator = site.browser().signIn(Invented.COORDINATOR).openOnce(address);
        assertThat(coordinator.send(act).status()).isEqualTo(404);
        assertThat(operations(file, Members.COORDINATOR)).containsOnly(Operation.READ);
    }

    private static void fails(Browser browser) {
        assertThat(browser.status()).as(browser.address()).isEqualTo(500);
        assertThat(browser.html()).doesNotContain(NAME);
    }

    private List<CaseFileId> listed(Viewer viewer) {
        return files.stream()
                .filter(file -> operations(file, viewer).contains(Operation.LIST))
                .toList();
    }

    private long lines(Viewer viewer) {
        return files.stream()
                .flatMap(file -> operations(file, viewer).stream())
                .filter(operation -> operation == Operation.LIST)
                .count();
    }

    private List<Operation> operations(CaseFileId file, Viewer viewer) {
        return desk.accessLog().of(file, 100).stream()
                .filter(line -> line.person().equals(viewer.person()))
                .map(Line::operation)
                .toList();
    }
}
