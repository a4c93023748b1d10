// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Columns of many rows as arrays, which a statement takes apart with `unnest`: one statement, however
/// many rows. Values travel as texts; the statement says what they are.
final class Columns {

    private Columns() {}

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
