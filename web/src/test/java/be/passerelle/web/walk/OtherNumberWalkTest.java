// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A file was opened under a number that was mistyped: two people put it right, and the person gets in.
class OtherNumberWalkTest {

    private static final String CODE = "person.numberChangeProposed";
    private static final NationalNumber MISTYPED = NationalNumber.ofNineDigits("850730036", false);

    private final InMemoryDesk desk = new InMemoryDesk(LocalDate.of(2026, 3, 2));
    private final Browser browser = Site.over(desk).browser();
    private String file = "";

    @BeforeEach
    void opened() {
        browser.signIn(Invented.PHYSICIAN).open("/new");
        String form = browser.address();
        browser.send(form + "/check", OpeningForm.filledIn(MISTYPED.formatted(), "Dubois"))
                .send(form + "/record");
        file = browser.address().replaceAll("/done/.*", "");
    }

    @Test
    void theOneWhoConfirmsReadsTheNumberAndThePersonGetsIn() {
        browser.signIn(Invented.EVE).open("/me");
        assertThat(browser.html()).doesNotContain("Dubois");
        browser.signIn(Invented.COORDINATOR).open(file + "/do/" + CODE);
        assertThat(browser.html()).as("what is known is filled in").contains("1985");
        browser.act(file, CODE, typed(Invented.NUMBER_OF_EVE));
        int proposal =
                desk.desk().numbers(Invented.SECOND_COORDINATOR.viewer(), id()).told(2);
        browser.signIn(Invented.SECOND_COORDINATOR).open(file + "/do/person.numberChangeConfirmed");
        assertThat(browser.html())
                .as("it is compared with papers")
                .contains(Invented.NUMBER_OF_EVE.formatted(), "Seen at the counter");
        browser.act(file, "person.numberChangeConfirmed", "c.proposal", String.valueOf(proposal));
        browser.signIn(Invented.EVE).open("/me");
        assertThat(browser.html()).contains("Dubois");
        assertThat(browser.open(file + "/timeline").html()).contains("nouveau numéro de registre national");
    }

    @Test
    void theNumberOfAnotherFileIsSaidBeforeItIsRecorded() {
        browser.open("/new");
        String form = browser.address();
        browser.send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.formatted(), "Peeters"))
                .send(form + "/record");
        browser.signIn(Invented.COORDINATOR)
                .open(file + "/do/" + CODE)
                .send(file + "/do/" + CODE + "/check", typed(Invented.NUMBER_OF_EVE));
        assertThat(browser.html()).contains("Un autre dossier porte ce numéro");
        assertThat(desk.read(id()).orElseThrow().head()).isOne();
    }

    private CaseFileId id() {
        return CaseFileId.of(file.replace("/files/", ""));
    }

    private static String[] typed(NationalNumber number) {
        return new String[] {
            "c.nationalNumber", number.formatted(),
            "c.birthDate", "1985-07-30",
            "c.sex", "female",
            "c.cause", "mistaken",
            "c.reason", "Seen at the counter"
        };
    }
}
