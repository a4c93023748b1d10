// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Shape;
import be.passerelle.web.casefile.Opened;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a form is filled with when it opens, as the act declares it, written as people type it.
public final class FormDefaults {

    private FormDefaults() {}

    /// The material day that the form proposes.
    static String happenedOn(Opened opened, ActType<?> type, int thread) {
        return opened.file().proposedDay(type, thread).map(LocalDate::toString).orElse("");
    }

    /// The content that the form proposes.
    ///
    /// @param read the language in which whoever performs the act reads what belongs to it
    static Map<String, Object> content(Opened opened, ActType<?> type, int thread, Language read) {
        Map<String, Object> known = opened.file().proposedContent(type, thread, read);
        return typed(type.components(), known, opened.words().language());
    }

    /// What is known of components, written as people type it.
    public static Map<String, Object> typed(List<Component> components, Map<?, ?> known, Language language) {
        Map<String, Object> typed = new LinkedHashMap<>();
        for (Component component : components) {
            Object value = known.get(component.name());
            if (value != null) {
                typed.put(component.name(), typed(component.shape(), value, language));
            }
        }
        return typed;
    }

    private static Object typed(Shape shape, Object known, Language language) {
        if (shape instanceof Shape.Group group && known instanceof Map<?, ?> tree) {
            return typed(group.components(), tree, language);
        }
        if (shape instanceof Shape.Many many && known instanceof List<?> list) {
            return list.stream().map(each -> typed(many.item(), each, language)).toList();
        }
        return shape instanceof Shape.Amount || shape instanceof Shape.Decimal
                ? TypedNumber.written(new BigDecimal(known.toString()), language)
                : known.toString();
    }
}
