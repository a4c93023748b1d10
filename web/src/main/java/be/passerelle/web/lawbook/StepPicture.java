// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import java.util.List;

/// The values of a parameter over time as a picture: a step for each, as high as it is worth where it is an
/// amount or a term. The table beside it says the same.
///
/// @param label what it shows, for whoever does not see it
/// @param today where today is
/// @param marks other days that the page is about
public record StepPicture(String label, List<Step> steps, List<Tick> ticks, int today, List<Integer> marks) {

    /// The picture in its own units; it is as wide as its card allows, and scrolls on a phone.
    public static final int WIDTH = 720;

    public static final int HEIGHT = 84;
    public static final int FLOOR = 64;

    public StepPicture {
        steps = List.copyOf(steps);
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /// One value and its days.
    ///
    /// @param text what is written in it, empty where there is no room
    public record Step(int x, int y, int width, int height, Sureness sureness, String text) {}

    /// A year on the axis.
    public record Tick(int x, String year) {}

    /// How a value is drawn.
    public enum Sureness {
        KNOWN("pa-step-known"),
        /// The source leaves it open.
        OPEN("pa-step-open"),
        /// No value was found.
        UNKNOWN("pa-step-unknown");

        private final String css;

        Sureness(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }
}
