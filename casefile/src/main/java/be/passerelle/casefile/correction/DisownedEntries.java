// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// What the person disowned and nobody has settled yet.
public final class DisownedEntries implements FileChoices {

    @Override
    public String code() {
        return "objectionOpen";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return situation.file().state(Corrections.CORRECTIONS).disowned().stream()
                .map(DisownedEntries::choice)
                .toList();
    }

    private static Choice choice(Corrections.Disowned each) {
        return Choice.of(each.said().act(), Phrase.of("choice.act", "act", new ActNumber(each.entry())))
                .hinted(Phrase.of("choice.entry.disowned", "day", each.said().day()));
    }
}
