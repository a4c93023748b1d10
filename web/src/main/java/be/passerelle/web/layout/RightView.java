// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.Optional;

/// A right that runs.
///
/// @param period from when until when at the latest, worded
/// @param badge how long it still runs, when that is known
/// @param why the reason, when the viewer may see it
public record RightView(String title, String period, Optional<BadgeView> badge, Optional<ReasonNode> why) {}
