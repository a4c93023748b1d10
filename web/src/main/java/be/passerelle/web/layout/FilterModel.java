// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;
import java.util.OptionalInt;

/// The filters beside a list: ticks and choices of one form that is sent with GET, and holds nothing personal.
///
/// @param kept what the form sends along unseen, for instance which list it filters
public record FilterModel(String action, List<Ticks> ticks, List<Choice> choices, List<Kept> kept) {

    /// A name and a value that are sent along.
    public record Kept(String name, String value) {}

    /// Filters that need nothing else.
    public FilterModel(String action, List<Ticks> ticks, List<Choice> choices) {
        this(action, ticks, choices, List.of());
    }

    /// Boxes to tick under one legend.
    public record Ticks(String legend, String name, List<Option> options) {

        public Ticks {
            options = List.copyOf(options);
        }
    }

    /// One of several, as a drop-down list.
    public record Choice(String label, String name, List<Option> options) {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /// One value, with how many rows it would leave when that is counted.
    public record Option(String value, String label, OptionalInt count, boolean chosen) {}

    public FilterModel {
        ticks = List.copyOf(ticks);
        choices = List.copyOf(choices);
        kept = List.copyOf(kept);
    }
}
