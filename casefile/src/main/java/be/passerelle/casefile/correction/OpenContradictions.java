// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;
import java.util.Optional;

/// The contradictions that a role must settle: the late report and the step, chosen together.
public final class OpenContradictions implements FileChoices {

    @Override
    public String code() {
        return "contradictionExists";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return situation.file().state(Corrections.CORRECTIONS).contradictions().stream()
                .filter(contradiction -> contradiction.settler() == by.role()
                        && CorrectionProcedure.isOpen(situation.file(), contradiction))
                .map(OpenContradictions::choice)
                .toList();
    }

    private static Choice choice(Contradiction contradiction) {
        ActNumber report = new ActNumber(contradiction.report().act());
        ActNumber step = new ActNumber(contradiction.step().act());
        return new Choice(
                List.of(report, step),
                Phrase.of("choice.contradiction", "kind", contradiction.kind()),
                Optional.of(Phrase.of("choice.contradiction.between", "report", report, "step", step)));
    }
}
