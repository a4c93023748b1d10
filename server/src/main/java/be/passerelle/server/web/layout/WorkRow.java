// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.web.layout;

import java.util.Optional;

/// One row of a worklist: person first, then what to do, the day, and how it stands.
///
/// @param person the only link of the row
/// @param situation where the person stands
/// @param task what to do, beginning with a verb
/// @param detail the reason in a few words; `**` marks what matters most
/// @param why why it is that day
public record WorkRow(
        Link person,
        String situation,
        String task,
        String detail,
        Optional<ReasonNode> why,
        String day,
        String distance,
        BadgeView state) {}
