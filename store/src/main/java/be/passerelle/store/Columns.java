// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Columns of many rows as arrays, one parameter each: one statement, however many rows. Values travel as
/// texts; the statement says what they are.
///
/// The statement takes the arrays apart by place. `unnest` would read nicer, and keeps a store of rows
/// for each array: with a dozen columns that takes longer than writing the rows.
final class Columns {

    /// Goes through the rows; the last parameter is their number.
    static final String ROWS = " FROM generate_series(1, ?::int) AS place (i)";

    private static final String ONE = "(?::text[])[i]";

    private Columns() {}

    /// What a statement selects of arrays, one for each of these types.
    static String each(String... types) {
        return Arrays.stream(types).map(Columns::one).collect(Collectors.joining(", "));
    }

    private static String one(String type) {
        return switch (type) {
            case "text" -> ONE;
            case "bytea" -> "(?::bytea[])[i]";
            // What is listed with commas between.
            case "text[]" -> "string_to_array(" + ONE + ", ',')";
            default -> ONE + "::" + type;
        };
    }

    /// A column whose values are there in each row.
    static <T> String[] of(Collection<? extends T> rows, Function<T, ?> value) {
        String[] column = new String[rows.size()];
        int place = 0;
        for (T row : rows) {
            column[place++] = value.apply(row).toString();
        }
        return column;
    }

    /// A column some of whose values are null.
    static <T> @Nullable String[] ofSome(Collection<? extends T> rows, Function<T, @Nullable String> value) {
        @Nullable String[] column = new @Nullable String[rows.size()];
        int place = 0;
        for (T row : rows) {
            column[place++] = value.apply(row);
        }
        return column;
    }
}
