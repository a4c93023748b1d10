// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// One thing that is measured several times.
public final class Series {

    private final String what;
    private final String unit;
    private final List<Double> values = new ArrayList<>();

    /// @param what what is measured, as the report names it
    /// @param unit the unit of its values
    public Series(String what, String unit) {
        this.what = what;
        this.unit = unit;
    }

    public void add(double value) {
        values.add(value);
    }

    public double last() {
        return values.getLast();
    }

    /// Forgets what was measured while warming up.
    public void forget() {
        values.clear();
    }

    public double median() {
        List<Double> sorted = sorted();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /// A row of a Markdown table: what, median, range, number of values.
    String row() {
        List<Double> sorted = sorted();
        return "| %s | %s %s | %s – %s | %d |"
                .formatted(
                        what,
                        written(median()),
                        unit,
                        written(sorted.getFirst()),
                        written(sorted.getLast()),
                        values.size());
    }

    private List<Double> sorted() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted;
    }

    private static String written(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ');
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
