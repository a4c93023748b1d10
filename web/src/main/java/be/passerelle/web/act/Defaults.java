// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Shape;
import be.passerelle.web.casefile.Opened;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a form is filled with when it opens, as the act declares it, written as people type it.
final class Defaults {

    private Defaults() {}

    /// The material day that the form proposes.
    static String happenedOn(Opened opened, ActType<?> type, int thread) {
        return FileDefaults.of(type)
                .happenedOn(opened.onDay().in(thread))
                .map(LocalDate::toString)
                .orElse("");
    }

    /// The content that the form proposes.
    static Map<String, Object> content(Opened opened, ActType<?> type, int thread) {
        Language language = opened.words().language();
        Map<String, Object> known = FileDefaults.of(type)
                .content(opened.onDay().in(thread), opened.access().viewer().performer(), language);
        Map<String, Object> typed = new LinkedHashMap<>();
        for (Component component : type.components()) {
            if (known.containsKey(component.name())) {
                typed.put(component.name(), typed(component.shape(), known.get(component.name()), language));
            }
        }
        return typed;
    }

    private static Object typed(Shape shape, Object known, Language language) {
        return shape instanceof Shape.Amount || shape instanceof Shape.Decimal
                ? TypedNumber.written(new BigDecimal(known.toString()), language)
                : known.toString();
    }
}
