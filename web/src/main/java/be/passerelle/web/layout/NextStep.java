// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;
import java.util.Optional;

/// What comes next: the first card of a case file.
///
/// @param task what to do, beginning with a verb
/// @param explanation by whom and until when; `**` marks the day
/// @param why why it is that day, or why there is none
/// @param whyLabel what asks for it
/// @param action the one button, when the viewer is the one to act
/// @param outlook whether it will be enough
/// @param others what else may be done, second to the button
public record NextStep(
        String task,
        String explanation,
        Optional<ReasonNode> why,
        String whyLabel,
        Optional<Link> action,
        Optional<Outlook> outlook,
        List<Link> others) {

    /// Whether the step will be enough, and why.
    public record Outlook(BadgeTone tone, String text, Optional<ReasonNode> why) {}

    public NextStep {
        others = List.copyOf(others);
    }
}
