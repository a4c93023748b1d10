// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;
import java.util.Optional;

/// What the file says of what somebody decides about: it stands beside a form.
///
/// @param parts what was said, in the order in which it is worth reading
/// @param earlier what was asked for and decided before, newest first
/// @param none which acts there are none of, where that is worth knowing
public record Facts(List<Part> parts, List<TimelineEntry> earlier, Optional<String> none) {

    /// What one act says.
    ///
    /// @param note the day and who; may be empty
    /// @param act where the act stands in full
    public record Part(String title, String note, List<Definition> content, Optional<Link> act) {}

    public Facts {
        parts = List.copyOf(parts);
        earlier = List.copyOf(earlier);
    }
}
