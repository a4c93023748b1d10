// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.words.PageTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
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
        for (ConsentPurpose each : ConsentPurpose.values()) {
            assertThat(read()).contains(text(each, "", Language.FR));
        }
        eve.send(
                form + "/check",
                "c.recipient",
                recipient,
                "c.purpose",
                Codes.of(purpose),
                "c.compartments",
                "workAbility");
        for (ConsentPurpose each : ConsentPurpose.values()) {
            for (String part : new String[] {text(each, "", Language.FR), text(each, ".free", Language.FR)}) {
                assertThat(read().contains(part)).as(part).isEqualTo(each == purpose);
            }
        }
        assertThat(read()).contains("Version du texte lu", purpose.textVersion());
        eve.send(form + "/record");
        assertThat(desk.read(file).orElseThrow().acts().getLast().act())
                .isInstanceOfSatisfying(ConsentAct.Given.class, given -> {
                    assertThat(given.purpose()).isEqualTo(purpose);
                    assertThat(given.textVersion()).isEqualTo(purpose.textVersion());
                });
    }

    /// What the form offers and what is accepted are the same parts.
    @Test
    void everyPartThatAPurposeMayOpenIsOffered() {
        eve.signIn(Invented.EVE).open("/files/" + file + "/do/consent.given");
        Set<Compartment> parts = EnumSet.noneOf(Compartment.class);
        Stream.of(ConsentPurpose.values()).forEach(purpose -> parts.addAll(purpose.parts()));
        for (Compartment each : Compartment.values()) {
            assertThat(eve.html().contains("name=\"c.compartments\" value=\"" + Codes.of(each) + "\""))
                    .as(each.name())
                    .isEqualTo(parts.contains(each));
        }
    }

    @Test
    void anotherPurposeThanTheTextThatWasShownIsRefused() {
        String form = "/files/" + file + "/do/consent.given";
        int head = desk.read(file).orElseThrow().head();
        eve.signIn(Invented.EVE).open(form);
        eve.send(form + "/check", "c.recipient", "partner", "c.purpose", "referral", "c.compartments", "workAbility");
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
