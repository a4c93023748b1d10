// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import java.math.BigDecimal;
import java.util.Locale;

/// A value of the law in words of no language, as a determination keeps it.
final class WrittenValue {

    private WrittenValue() {}

    /// @param value the value of the parameter
    /// @param used what was taken of it, for instance one row of a table
    static String of(Object value, Object used) {
        if (used instanceof AmountTable.Row row) {
            return row.code() + row.amount().map(amount -> "=" + of(amount)).orElse("");
        }
        return of(value);
    }

    private static String of(Object value) {
        return switch (value) {
            case Term term -> term.amount() + " " + term.unit().name().toLowerCase(Locale.ROOT);
            case Money money -> money.euro().toPlainString();
            case Percent percent -> percent.percent().toPlainString() + "%";
            case BigDecimal factor -> factor.toPlainString();
            case AmountTable table -> table.rows().size() + " rows";
            default -> value.toString();
        };
    }
}
