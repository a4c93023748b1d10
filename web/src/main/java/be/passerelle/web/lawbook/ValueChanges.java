// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.parameter.AmountTable;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a parameter changed, in sentences: what holds from a day on, instead of what. A table of amounts is told row
/// by row, those that stayed left out.
record ValueChanges<T>(Words words, Parameter<T> parameter) {

    /// What changed on the day; nothing when the value is the one of the day before.
    List<String> on(LocalDate day) {
        Optional<T> before = parameter.at(Day.before(day)).map(DatedValue::value);
        Optional<T> after = parameter.at(day).map(DatedValue::value);
        if (before.equals(after)) {
            return List.of();
        }
        if (before.orElse(null) instanceof AmountTable old && after.orElse(null) instanceof AmountTable now) {
            return rows(day, old, now);
        }
        return List.of(sentence(day, before.map(this::worded), after.map(this::worded)));
    }

    private List<String> rows(LocalDate day, AmountTable old, AmountTable now) {
        List<String> lines = new ArrayList<>();
        for (AmountTable.Row row : now.rows()) {
            Optional<AmountTable.Row> was = old.rows().stream()
                    .filter(each -> each.code().equals(row.code()))
                    .findFirst();
            Optional<String> before = was.flatMap(AmountTable.Row::amount).map(words::value);
            Optional<String> after = row.amount().map(words::value);
            if (!before.equals(after)) {
                lines.add(words.text(
                        "lawbook.changes.row",
                        "who",
                        words.capital(words.value(row.who())),
                        "what",
                        sentence(day, before, after)));
            }
        }
        return lines;
    }

    private String sentence(LocalDate day, Optional<String> before, Optional<String> after) {
        if (before.isEmpty()) {
            return words.text("lawbook.changes.known", "day", day, "after", after.orElseThrow());
        }
        return after.map(value ->
                        words.text("lawbook.changes.value", "day", day, "before", before.get(), "after", value))
                .orElseGet(() -> words.text("lawbook.changes.unknown", "day", day, "before", before.get()));
    }

    private String worded(T value) {
        return words.value(parameter.worded(value));
    }
}
