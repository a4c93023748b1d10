// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The representations that may end: those that no act ended and that have a day to come.
public final class RepresentationsKept implements FileChoices {

    @Override
    public String code() {
        return "representationKept";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return of(situation).stream().map(RepresentationsKept::choice).toList();
    }

    static List<Representation> of(In<?> situation) {
        return situation.file().state(Representations.REPRESENTATIONS).kept().stream()
                .filter(each -> each.isKeptOn(situation.day()))
                .toList();
    }

    static Choice choice(Representation each) {
        Phrase label = Phrase.of(
                "choice.representation",
                "name",
                each.said().givenName() + " " + each.said().familyName(),
                "kind",
                each.said().kind());
        return Choice.of(each.number(), label)
                .hinted(Phrase.of(
                        "choice.representation.from", "day", each.said().from()));
    }
}
