// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.ToldNumbers;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.Ground;
import be.passerelle.law.language.Language;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.KeyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The physician who treats somebody reads what they share, from the consent until it is withdrawn.
class PatientsTest {

    private static final LocalDate TODAY = Trained.STARTS.plusDays(3);

    private final InMemoryDesk desk = new InMemoryDesk(TODAY);
    private final Site site = Site.over(desk);
    private final CaseFileId file = Trained.begun(desk::importFile, Invented.NUMBER_OF_EVE, "Partageux");
    private final CaseFileId other = Trained.begun(desk::importFile, 7, "Inconnu");

    @Test
    void theyReadWhatIsSharedAndNothingElse() {
        Browser browser = site.browser().signIn(Invented.TREATING);
        assertThat(browser.address()).isEqualTo("/patients");
        assertThat(browser.html()).doesNotContain("Partageux").contains("Personne ne partage");
        assertThat(browser.openOnce("/files/" + file).status()).isEqualTo(404);

        int consent = shared(List.of(Compartment.INCAPACITY, Compartment.TRAJECTORY));
        browser.open("/patients");
        assertThat(browser.html()).contains("Partageux", "incapacité", "trajet").doesNotContain("Inconnu");
        browser.open("/files/" + file);
        assertThat(browser.html())
                .contains("Partageux")
                .doesNotContain(Invented.NUMBER_OF_EVE.formatted(), Invented.NUMBER_OF_EVE.digits());
        assertThat(browser.openOnce("/files/" + other).status()).isEqualTo(404);
        assertThat(desk.accessLog().of(file, 1)).singleElement().satisfies(line -> {
            assertThat(line.operation()).isEqualTo(Operation.READ);
            assertThat(line.ground()).contains(Ground.SHARED_BY_PERSON);
        });

        recorded(new ConsentAct.Withdrawn(new ActNumber(consent)));
        assertThat(browser.openOnce("/files/" + file).status()).isEqualTo(404);
        browser.open("/patients");
        assertThat(browser.html()).doesNotContain("Partageux");
    }

    @Test
    void nobodyElseHasPatients() {
        Browser browser = site.browser().signIn(Invented.PHYSICIAN);
        assertThat(browser.openOnce("/patients").status()).isEqualTo(404);
    }

    private int shared(List<Compartment> parts) {
        return recorded(new ConsentAct.Given(
                Invented.TREATING.viewer().organisation(),
                ConsentPurpose.TREATING_PHYSICIAN,
                parts,
                ConsentPurpose.TREATING_PHYSICIAN.textVersion(),
                Language.FR));
    }

    private int recorded(Act act) {
        int head = desk.read(file, Set.of(KeyKind.CONTENT)).orElseThrow().head();
        var eve = Invented.EVE.viewer();
        ToldNumbers numbers = desk.desk().numbers(eve, file);
        assertThat(desk.desk()
                        .record(
                                eve,
                                new CommandId(UUID.randomUUID()),
                                file,
                                numbers.told(head),
                                List.of(numbers.told(new ProposedAct(0, TODAY, eve.performer(), act)))))
                .isInstanceOf(Outcome.Recorded.class);
        return head + 1;
    }
}
