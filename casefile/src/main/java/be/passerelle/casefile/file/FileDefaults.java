// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Defaults;
import be.passerelle.stream.act.Performer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What the form of an act of a case file is filled with when it opens.
public interface FileDefaults extends Defaults {

    /// The content, written as an act writes it; what is not known is left out.
    ///
    /// @param by who fills it in
    /// @param language the language they read
    Map<String, Object> content(In<?> situation, Performer by, Language language);

    /// What nobody is asked and follows from what was answered: it takes the place of what the form was filled
    /// with when it opened.
    ///
    /// @param content what was answered, written as an act writes it
    default Map<String, Object> following(Map<String, Object> content) {
        return Map.of();
    }

    /// The material day; empty when it is seldom today.
    default Optional<LocalDate> happenedOn(In<?> situation) {
        return Optional.of(situation.day());
    }

    /// Those that an act declares, or else the day of today alone.
    ///
    /// @throws IllegalArgumentException when it declares defaults that look at another kind of stream
    static FileDefaults of(ActType<?> type) {
        return switch (type.defaults().orElse(null)) {
            case null -> (_, _, _) -> Map.of();
            case FileDefaults defaults -> defaults;
            case Defaults other ->
                throw new IllegalArgumentException("%s of %s does not look at a case file"
                        .formatted(other.getClass().getName(), type.code()));
        };
    }
}
