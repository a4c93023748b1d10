// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;

/// Who is signed in: name, function and organisation, as the top bar shows them.
///
/// @param organisation empty for the insured person, who acts for nobody else
/// @param searches whether the top bar offers to search for files
/// @param links what else they may do about themselves
public record SignedIn(String name, String function, String organisation, boolean searches, List<Link> links) {

    public SignedIn {
        links = List.copyOf(links);
    }

    /// Somebody who works with files, and so searches for them.
    public SignedIn(String name, String function, String organisation) {
        this(name, function, organisation, true, List.of());
    }
}
