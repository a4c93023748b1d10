// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The other national number that waits for a second person.
public final class WaitingNumberChange implements FileChoices {

    @Override
    public String code() {
        return "numberChangeOpen";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return situation.file().state(Insured.PERSON).waiting().stream()
                .map(waiting -> Choice.of(
                                waiting.proposed().act(),
                                Phrase.of(
                                        "choice.act", "act", waiting.proposed().act()))
                        .hinted(Phrase.of(
                                "choice.annulment.reason",
                                "reason",
                                waiting.said().reason())))
                .toList();
    }
}
