// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterChoices;
import be.passerelle.stream.act.Choice;
import java.util.List;

/// The absences that have not ended yet.
public final class AbsencesAnnounced implements RegisterChoices {

    @Override
    public String code() {
        return "absenceAnnounced";
    }

    @Override
    public List<Choice> in(AtEntry at) {
        return at.entry(MandateEntry.class).stream()
                .flatMap(entry -> entry.absences().stream())
                .filter(absence -> !absence.period().until().isBefore(at.today()))
                .map(absence -> Choice.called(absence.number(), absence.period()))
                .toList();
    }
}
