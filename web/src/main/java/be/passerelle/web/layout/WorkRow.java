// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.Optional;

/// One row of a worklist: person first, then what to do, the day, and how it stands.
///
/// @param person leads to the file
/// @param situation where the person stands
/// @param task what to do, beginning with a verb
/// @param detail the reason in a few words; `**` marks what matters most
/// @param why why it is that day, when the page has it already
/// @param whyHref where to ask why it is that day, when the page has it not
/// @param onward where to do it, when the button is not what somebody comes for
/// @param button what may be done with the row itself
public record WorkRow(
        Link person,
        String situation,
        String task,
        String detail,
        Optional<ReasonNode> why,
        Optional<String> whyHref,
        String day,
        String distance,
        BadgeView state,
        Optional<Link> onward,
        Optional<Button> button) {

    /// A small form of one button: take a file, give it back.
    ///
    /// @param value what it sends under `file`
    /// @param scope the list to come back to
    public record Button(String label, String action, String value, String scope) {}

    /// A row with its reason at hand and nothing to press.
    public WorkRow(
            Link person,
            String situation,
            String task,
            String detail,
            Optional<ReasonNode> why,
            String day,
            String distance,
            BadgeView state) {
        this(
                person,
                situation,
                task,
                detail,
                why,
                Optional.empty(),
                day,
                distance,
                state,
                Optional.empty(),
                Optional.empty());
    }
}
