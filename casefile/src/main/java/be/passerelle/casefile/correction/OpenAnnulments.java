// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The annulments that wait for a colleague of whoever asked: same role, same organisation.
public final class OpenAnnulments implements FileChoices {

    @Override
    public String code() {
        return "requestOpen";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return situation.file().state(Corrections.CORRECTIONS).asked().stream()
                .filter(asked -> ActsToTakeBack.isOwn(asked.recorded(), by))
                .map(OpenAnnulments::choice)
                .toList();
    }

    private static Choice choice(Corrections.Asked asked) {
        Phrase label = Phrase.of("choice.act", "act", asked.request().act());
        return Choice.of(asked.asked().act(), label)
                .hinted(Phrase.of(
                        "choice.annulment.reason", "reason", asked.request().reason()));
    }
}
