// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What was so when the incapacity began, or the one that a relapse goes on with.
public final class SinceIncapacity implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return Map.of();
    }

    @Override
    public Optional<LocalDate> happenedOn(In<?> situation) {
        return situation
                .file()
                .threads(Incapacity.INCAPACITY)
                .openOrLast()
                .map(incapacity -> IncapacityChain.of(situation.file(), situation.law(), incapacity)
                        .since());
    }
}
