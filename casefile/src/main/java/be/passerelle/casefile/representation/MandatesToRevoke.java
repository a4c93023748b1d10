// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The mandates that the person gave and may take back.
public final class MandatesToRevoke implements FileChoices {

    @Override
    public String code() {
        return "mandateKept";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return of(situation).stream().map(RepresentationsKept::choice).toList();
    }

    static List<Representation> of(In<?> situation) {
        return situation.file().state(Representations.REPRESENTATIONS).revocable().stream()
                .filter(each ->
                        each.isKeptOn(situation.day()) && each.said().kind().isRevocable())
                .toList();
    }
}
