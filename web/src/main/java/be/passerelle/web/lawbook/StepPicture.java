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

    /// Places along the picture are told in thousandths of its width, which is that of its card.
    public static final int WIDTH = 1000;

    public static final int HEIGHT = 84;
    public static final int FLOOR = 64;

    public StepPicture {
        steps = List.copyOf(steps);
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /// A place or a width as the picture writes it: in percent.
    public static String share(int thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }

    /// One value and its days.
    ///
    /// @param text what is written in it
    /// @param room where there is room for it
    public record Step(int x, int y, int width, int height, Sureness sureness, String text, Room room) {}

    /// A year on the axis.
    ///
    /// @param everywhere whether it is named on a phone too
    public record Tick(int x, String year, boolean everywhere) {}

    /// On which screens a text fits into its step.
    public enum Room {
        EVERYWHERE(""),
        /// Not on a phone.
        WIDE(" pa-steps-roomy"),
        NOWHERE("");

        private final String css;

        Room(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

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
