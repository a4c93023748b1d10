// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// The colour of a state; the word beside it always says the same.
public enum BadgeTone {
    OVERDUE("overdue"),
    SOON("soon"),
    RIGHT("right"),
    WAITING("waiting"),
    READY("ready"),
    NEUTRAL("neutral");

    private final String suffix;

    BadgeTone(String suffix) {
        this.suffix = suffix;
    }

    /// The class of the style sheet that gives this colour to text and ground.
    public String css() {
        return "pa-tone-" + suffix;
    }

    /// The class that gives this colour to a point of the timeline.
    public String timelineCss() {
        return "pa-timeline-" + suffix;
    }
}
