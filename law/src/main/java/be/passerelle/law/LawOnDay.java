// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.AmountTable;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;
import java.util.Optional;

/// The law on a day: what rules take their parameters from. See [Law#on] and [Law#asOf].
///
/// @param law the law
/// @param day the material day
/// @param passing whether the day moves on with time
public record LawOnDay(Law law, LocalDate day, boolean passing) {

    private static final Optional<Yes> YES = Optional.of(Yes.YES);

    /// The value of a parameter, with the line that names it.
    public <T> Finding<T> take(ParameterName<T> name) {
        return law.parameter(name).take(day, law.incapacityFrom(), passing);
    }

    /// The amount in a row of a table, with the line that names the row.
    ///
    /// @throws IllegalArgumentException when the table has no such row
    public Finding<Money> amount(ParameterName<AmountTable> name, String row) {
        return take(name).choose(table -> amount(name, table.row(row)));
    }

    /// The amount in the row of a table that holds for an incapacity which began on that day.
    public Finding<Money> amountForIncapacityFrom(ParameterName<AmountTable> name, LocalDate incapacityFrom) {
        return take(name)
                .choose(table -> table.rowForIncapacityFrom(incapacityFrom)
                        .map(row -> amount(name, row))
                        .orElseGet(() -> law.parameter(name)
                                .unknown(noRow(
                                        law.parameter(name),
                                        Phrase.of(
                                                "law.table.incapacities",
                                                "period",
                                                Period.of(incapacityFrom, incapacityFrom))))));
    }

    private Finding<Money> amount(ParameterName<AmountTable> name, AmountTable.Row row) {
        Parameter<AmountTable> parameter = law.parameter(name);
        return row.amount()
                .<Finding<Money>>map(amount -> Finding.of(
                        amount, lines -> parameter.at(day).ifPresent(value -> lines.add(parameter.used(value, row)))))
                .orElseGet(() -> parameter.unknown(noRow(parameter, row.who())));
    }

    private Phrase noRow(Parameter<?> parameter, Object row) {
        return Phrase.of("law.parameter.noRow", "title", parameter.title(), "row", row, "day", day);
    }

    /// Whether something holds. Where it does not, the line names the value to come, if there is one.
    public Finding<Yes> holds(ParameterName<Boolean> name) {
        Finding<Yes> holds = take(name).mapIfAny(LawOnDay::yes);
        if (!holds.isNo()) {
            return holds;
        }
        Parameter<Boolean> parameter = law.parameter(name);
        return parameter
                .firstAfter(day)
                .<Finding<Yes>>map(toCome -> new Finding.No<>(
                        holds.stableUntil(), holds.certainty(), lines -> lines.add(parameter.used(toCome))))
                .orElse(holds);
    }

    private static Optional<Yes> yes(boolean holds) {
        return holds ? YES : Optional.empty();
    }
}
