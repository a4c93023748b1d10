// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A prolongation goes on from the last recognised day.
public final class Prolonging implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return Map.of();
    }

    @Override
    public Optional<LocalDate> happenedOn(In<?> situation) {
        LocalDate today = situation.day();
        return situation
                .as(Incapacity.INCAPACITY)
                .map(in -> in.thread().until().plusDays(1))
                .filter(day -> !day.isAfter(today))
                .or(() -> Optional.of(today));
    }
}
