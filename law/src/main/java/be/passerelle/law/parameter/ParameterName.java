// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import java.math.BigDecimal;

/// The typed name of a parameter: the file it stands in and what its values are.
///
/// @param <T> what a value is: [Term], [Money], [AmountTable], [Percent], [BigDecimal], [String] (one of
/// the readings that the file lists) or `Boolean`
/// @param path the file under `parameters/` without its ending, for instance `trajectory/firstContactTerm`
/// @param type the class of the values
public record ParameterName<T>(String path, Class<T> type) {

    /// One text for each path, so that the law finds a parameter without comparing letters.
    public ParameterName {
        path = path.intern();
    }

    public static ParameterName<Term> term(String path) {
        return new ParameterName<>(path, Term.class);
    }

    public static ParameterName<Money> money(String path) {
        return new ParameterName<>(path, Money.class);
    }

    /// Amounts in euro, one for each row of a table.
    public static ParameterName<AmountTable> table(String path) {
        return new ParameterName<>(path, AmountTable.class);
    }

    public static ParameterName<Percent> percent(String path) {
        return new ParameterName<>(path, Percent.class);
    }

    /// A number that something is multiplied or divided by.
    public static ParameterName<BigDecimal> factor(String path) {
        return new ParameterName<>(path, BigDecimal.class);
    }

    /// A choice between readings of the law, or between ways that the sources leave open.
    public static ParameterName<String> choice(String path) {
        return new ParameterName<>(path, String.class);
    }

    /// Whether something holds.
    public static ParameterName<Boolean> flag(String path) {
        return new ParameterName<>(path, Boolean.class);
    }
}
