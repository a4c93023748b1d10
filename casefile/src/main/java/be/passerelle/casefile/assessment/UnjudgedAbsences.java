// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The absences of which nobody said whether there was a good reason.
public final class UnjudgedAbsences implements FileChoices {

    @Override
    public String code() {
        return "absenceOpen";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return situation.as(Incapacity.INCAPACITY).stream()
                .flatMap(in -> FirstYearConditions.contacts(in).unjudged().stream())
                .map(absence -> Choice.of(absence.fact().act()))
                .toList();
    }
}
