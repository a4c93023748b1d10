// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.follow;

import java.time.Instant;
import java.util.Optional;

/// How far a follower is behind the log.
///
/// @param name the follower
/// @param position the place of the last act that it kept or that it did not want, 0 before the first
/// @param behind how many acts that it wants have their place and wait for it
/// @param unordered how many of them wait for their place
/// @param waitingSince when the first act that has its place and waits for it was recorded; empty when
/// none does
public record Lag(String name, long position, long behind, long unordered, Optional<Instant> waitingSince) {

    /// Whether it has every act that there is.
    public boolean isNone() {
        return behind == 0 && unordered == 0;
    }
}
