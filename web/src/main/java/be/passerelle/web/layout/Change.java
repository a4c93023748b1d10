// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.Optional;

/// One thing that a step will change.
///
/// @param kind right, deadline, next, letter …
/// @param text what changes; `**` marks what matters most
/// @param more for instance the letter as it will be sent
public record Change(BadgeView kind, String text, Optional<ReasonNode> why, Optional<Link> more) {}
