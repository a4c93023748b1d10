// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Texts;
import be.passerelle.law.language.Worded;
import be.passerelle.law.language.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// One column of a table of amounts, as an official page prints them: the amounts that hold on the same
/// days, a row for each group of people, either named or by when their incapacity began.
///
/// @param rows the rows in the order of the file, also those for which this column has no amount
public record AmountTable(List<Row> rows) implements Worded {

    /// One group of people and what holds for them.
    ///
    /// @param code how rules name it
    /// @param label who they are; absent for a row by incapacity
    /// @param incapacities when their incapacity began; all days for a row with a label
    /// @param amount euro, absent where the source prints none
    public record Row(String code, Optional<Wording> label, Period incapacities, Optional<Money> amount)
            implements Worded {

        /// The group of people, in words.
        public Object who() {
            return label.<Object>map(text -> text)
                    .orElseGet(() -> incapacities.from().equals(LocalDate.MIN)
                            ? Phrase.of("law.table.incapacitiesUntil", "day", incapacities.until())
                            : Phrase.of("law.table.incapacities", "period", incapacities));
        }

        @Override
        public String in(Language language, Texts texts) {
            String who = texts.value(who(), language);
            return amount.map(euro -> who + " = " + texts.value(euro, language)).orElse(who);
        }
    }

    public AmountTable {
        rows = List.copyOf(rows);
    }

    /// The row of that name.
    ///
    /// @throws IllegalArgumentException when the table has no such row
    public Row row(String code) {
        for (Row row : rows) {
            if (row.code().equals(code)) {
                return row;
            }
        }
        throw new IllegalArgumentException("the table has no row " + code);
    }

    /// The row for an incapacity that began on that day, if there is one.
    public Optional<Row> rowForIncapacityFrom(LocalDate day) {
        for (Row row : rows) {
            if (row.incapacities().contains(day)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public String in(Language language, Texts texts) {
        StringJoiner printed = new StringJoiner("; ");
        for (Row row : rows) {
            if (row.amount().isPresent()) {
                printed.add(row.in(language, texts));
            }
        }
        return printed.toString();
    }
}
