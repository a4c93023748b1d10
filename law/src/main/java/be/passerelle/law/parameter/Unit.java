// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import java.math.BigDecimal;
import java.util.Optional;

/// What the values of a parameter are counted in.
public enum Unit {
    DAYS("days", Term.class),
    WEEKS("weeks", Term.class),
    MONTHS("months", Term.class),
    YEARS("years", Term.class),
    WORKING_DAYS("workingDays", Term.class),
    EUR("EUR", Money.class),
    /// Amounts in euro, one for each row of a table.
    EUR_TABLE("EURtable", AmountTable.class),
    PERCENT("percent", Percent.class),
    /// A number that something is multiplied or divided by.
    FACTOR("factor", BigDecimal.class),
    CHOICE("choice", String.class),
    BOOLEAN("boolean", Boolean.class);

    private final String code;
    private final Class<?> type;

    Unit(String code, Class<?> type) {
        this.code = code;
        this.type = type;
    }

    /// How parameter files write the unit.
    public String code() {
        return code;
    }

    /// The class of the values: [Term], [Money], [AmountTable], [Percent], [BigDecimal], [String] or [Boolean].
    public Class<?> type() {
        return type;
    }

    static Optional<Unit> ofCode(String code) {
        for (Unit unit : values()) {
            if (unit.code.equals(code)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
