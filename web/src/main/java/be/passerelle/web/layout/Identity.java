// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;
import java.util.Optional;

/// Who the file is about and as of when it is shown.
///
/// @param facts year of birth, masked national number, language, fund; in this order
/// @param past true when one of the two days is not today: the bar then says so
/// @param time the days of time travel; empty for a viewer who has none
public record Identity(
        String initials,
        String name,
        List<String> facts,
        List<BadgeView> states,
        boolean past,
        Optional<TimeTravel> time) {

    /// The two days of time travel, worded, and where to change them.
    public record TimeTravel(String trueOn, String knownOn, String changeHref) {}

    public Identity {
        facts = List.copyOf(facts);
        states = List.copyOf(states);
    }
}
