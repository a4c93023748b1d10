// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.Optional;

/// One thing that happened.
///
/// @param title what happened, as few words as say it
/// @param lead the rest of that sentence; may be empty
/// @param when the day and who
/// @param note a further line; may be empty
/// @param link where to read it in full
public record TimelineEntry(String title, String lead, String when, String note, BadgeTone tone, Optional<Link> link) {}
