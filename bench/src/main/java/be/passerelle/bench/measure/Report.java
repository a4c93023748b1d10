// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.measure;

import java.io.PrintStream;
import java.util.List;

/// What a measurement prints: a Markdown table, and the machine below it.
public final class Report {

    private Report() {}

    /// Prints the series that hold values, in order.
    public static void print(PrintStream out, String title, List<Series> all) {
        out.println();
        out.println("### " + title);
        out.println();
        out.println("| what | median | range | runs |");
        out.println("|---|---|---|---|");
        all.stream().map(Series::row).forEach(out::println);
        out.println();
        out.println(Machine.describe());
    }
}
