// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The first day of an incapacity lies behind, and only the certificate says which it is.
public final class Recognising implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return Map.of();
    }

    @Override
    public Optional<LocalDate> happenedOn(In<?> situation) {
        return Optional.empty();
    }
}
