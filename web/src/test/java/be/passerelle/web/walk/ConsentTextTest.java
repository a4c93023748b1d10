// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.words.PageTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;

/// A consent is to one purpose: the person reads the text of that purpose before they give it, and which one
/// they read is recorded.
class ConsentTextTest {

    private static final Path DOCS = Path.of("..", "docs", "texts.md");

    private final InMemoryDesk desk = new InMemoryDesk(Trained.STARTS.plusDays(3));
    private final Browser eve = Site.over(desk).browser();
    private final CaseFileId file = Trained.begun(desk::importFile, Invented.NUMBER_OF_EVE, "Partageuse");

    @ParameterizedTest
    @CsvSource({"REFERRAL, partner", "TREATING_PHYSICIAN, practice"})
    void theTextOfThePurposeIsReadAndRecorded(ConsentPurpose purpose, String recipient) {
        String form = "/files/" + file + "/do/consent.given";
        eve.signIn(Invented.EVE).open(form);
        assertThat(eve.html()).as("none is proposed").doesNotContain("checked", "c.recipient");
        eve.open(form + "?purpose=" + Codes.of(purpose));
        readsThatTextAlone(purpose);
        eve.send(
                form + "/check",
                "c.recipient",
                recipient,
                "c.purpose",
                Codes.of(purpose),
                "c.compartments",
                "workAbility");
        readsThatTextAlone(purpose);
        assertThat(read()).contains("Version du texte lu", purpose.textVersion());
        eve.send(form + "/record");
        assertThat(desk.read(file).orElseThrow().acts().getLast().act())
                .isInstanceOfSatisfying(ConsentAct.Given.class, given -> {
                    assertThat(given.purpose()).isEqualTo(purpose);
                    assertThat(given.textVersion()).isEqualTo(purpose.textVersion());
                });
    }

    private void readsThatTextAlone(ConsentPurpose purpose) {
        for (ConsentPurpose each : ConsentPurpose.values()) {
            for (String part : new String[] {text(each, "", Language.FR), text(each, ".free", Language.FR)}) {
                assertThat(read().contains(part)).as(part).isEqualTo(each == purpose);
            }
        }
    }

    /// What the form offers and what is accepted are the same parts, and the same organisations.
    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void whatAPurposeAllowsIsOfferedAndNothingElse(ConsentPurpose purpose) {
        eve.signIn(Invented.EVE).open("/files/" + file + "/do/consent.given?purpose=" + Codes.of(purpose));
        for (Compartment each : Compartment.values()) {
            assertThat(eve.html().contains("name=\"c.compartments\" value=\"" + Codes.of(each) + "\""))
                    .as(each.name())
                    .isEqualTo(purpose.parts().contains(each));
        }
        var organisations = desk.desk().registers().organisations().values();
        assertThat(organisations).anyMatch(each -> each.kind() != purpose.recipient());
        for (var each : organisations) {
            assertThat(eve.html().contains("<option value=\"" + each.id().key() + "\""))
                    .as(each.id().key())
                    .isEqualTo(each.kind() == purpose.recipient());
        }
    }

    /// What cannot be chosen now is said with the reason, and has no way on.
    @Test
    void aPurposeThatNeedsATrajectoryIsNotOfferedWithoutOne() {
        InMemoryDesk another = new InMemoryDesk(Trained.STARTS);
        CaseFileId none = Members.newFile();
        var person = new PersonAct.Registered(
                Invented.NUMBER_OF_EVE,
                "Seule",
                "Ève",
                LocalDate.of(1985, 7, 30),
                Sex.FEMALE,
                Language.FR,
                "Namur",
                Members.FUND);
        var registered = new ProposedAct(0, Trained.STARTS, Members.PHYSICIAN.performer(), person);
        assertThat(another.desk()
                        .record(Members.PHYSICIAN, Members.newCommand(), new InFile(none, 0, List.of(registered))))
                .isInstanceOf(Outcome.Recorded.class);
        Browser alone = Site.over(another).browser().signIn(Invented.EVE);
        alone.open("/files/" + none + "/do/consent.given");
        assertThat(alone.html())
                .contains("purpose=treatingPhysician", "Pas possible maintenant")
                .doesNotContain("purpose=referral", "purpose=occupationalPhysician");
    }

    @Test
    void anotherPurposeThanTheTextThatWasShownIsRefused() {
        String form = "/files/" + file + "/do/consent.given";
        int head = desk.read(file).orElseThrow().head();
        eve.signIn(Invented.EVE).open(form + "?purpose=referral");
        eve.send(form + "/check", "c.recipient", "partner", "c.compartments", "workAbility");
        eve.send(form + "/record", "c.recipient", "practice", "c.purpose", "treatingPhysician");
        assertThat(eve.status()).isEqualTo(422);
        assertThat(read()).contains("Il n’existe aucun texte de consentement de cette version");
        assertThat(desk.read(file).orElseThrow().head()).isEqualTo(head);
    }

    /// What somebody agreed to can be shown years later, also when the text is another by then.
    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void whatEachVersionSaysIsKept(ConsentPurpose purpose) throws IOException {
        String docs = Files.readString(DOCS);
        String from = docs.substring(docs.indexOf("**" + purpose.textVersion() + "**"));
        String kept = from.substring(0, from.indexOf("\n**", 2));
        for (Language language : Language.values()) {
            assertThat(kept).contains("“" + text(purpose, "", language) + " " + text(purpose, ".free", language) + "”");
        }
    }

    private static String text(ConsentPurpose purpose, String part, Language language) {
        return plain(PageTexts.texts().word("consent.text." + Codes.of(purpose) + part, language));
    }

    private String read() {
        return plain(HtmlUtils.htmlUnescape(eve.html()));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
