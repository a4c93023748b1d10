// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.calendar.Day;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Days asked for in the address of a page. One that cannot be taken is refused with what to do, and the usual
/// day stands in for it.
final class AskedDays {

    private final Words words;
    private final Map<String, String> typed;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    AskedDays(Words words, Map<String, String> typed) {
        this.words = words;
        this.typed = typed;
    }

    LocalDate day(String name, LocalDate usual) {
        String text = typed.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        Optional<LocalDate> day = parsed(text).filter(Day::isReckoned);
        if (day.isEmpty()) {
            refuse(name, words.text("lawbook.noSuchDay"));
        }
        return day.orElse(usual);
    }

    void refuse(String name, String text) {
        wrong.put(name, text);
    }

    FormField field(String name, LocalDate day) {
        String error = wrong.getOrDefault(name, "");
        return new FormField.Day(
                FormField.Head.of(name, words.text("lawbook.day." + name)).error(error),
                error.isEmpty() ? day.toString() : typed.getOrDefault(name, ""));
    }

    List<FieldError> errors() {
        return wrong.entrySet().stream()
                .map(each -> new FieldError("field-" + each.getKey(), each.getValue()))
                .toList();
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
