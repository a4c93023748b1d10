// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The consents that may be withdrawn.
public final class ConsentsInForce implements FileChoices {

    @Override
    public String code() {
        return "consentExists";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return situation.file().state(Consents.CONSENTS).kept().stream()
                .map(ConsentsInForce::choice)
                .toList();
    }

    private static Choice choice(Consents.InForce each) {
        Phrase label = Phrase.of(
                "choice.consent",
                "recipient",
                each.consent().recipient(),
                "purpose",
                each.consent().purpose());
        return Choice.of(each.given().act(), label)
                .hinted(Phrase.of("choice.consent.given", "day", each.given().day()));
    }
}
