// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import java.time.Duration;

/// How slowly the body of a request may come. What counts is the time that the server waits for it, and not what it
/// does
/// in between.
///
/// @param patience what any body may take, however short it is
/// @param bytesPerSecond what comes after it has to come at least as fast
public record Pace(Duration patience, int bytesPerSecond) {

    public Pace {
        if (patience.isNegative() || bytesPerSecond < 1) {
            throw new IllegalArgumentException("a pace has no negative patience and one byte a second at least");
        }
    }

    /// Whether so many bytes may have taken so long.
    boolean isKept(long bytes, Duration waited) {
        return waited.compareTo(patience.plusSeconds(bytes / bytesPerSecond)) <= 0;
    }
}
