// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.law.language.Phrase;
import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterChoices;
import be.passerelle.stream.act.Choice;
import java.util.List;

/// The mandates that hold today or later, each in the last of its parts.
public final class MandatesHeld implements RegisterChoices {

    @Override
    public String code() {
        return "mandateHeld";
    }

    @Override
    public List<Choice> in(AtEntry at) {
        return at.entry(MandateEntry.class).stream()
                .flatMap(entry -> entry.heldFrom(at.today()).stream())
                .map(mandate -> Choice.called(mandate.number(), mandate.role())
                        .hinted(Phrase.of("choice.value", "value", mandate.period())))
                .toList();
    }
}
