// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;

/// A picture of numbers; the table says the same to those who do not see it.
///
/// @param option the description that the chart library draws, as JSON
public record ChartFigure(String caption, String option, List<String> head, List<List<String>> rows) {

    public ChartFigure {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
