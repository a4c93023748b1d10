// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;
import java.util.Optional;

/// Who is signed in: name, function and organisation, as the top bar shows them.
///
/// @param organisation empty for the insured person and who represents one
/// @param searches whether the top bar offers to search for files
/// @param links what else they may do about themselves
/// @param actsFor the name of the person whom a representative acts for
public record SignedIn(
        String name,
        String function,
        String organisation,
        boolean searches,
        List<Link> links,
        Optional<String> actsFor) {

    public SignedIn {
        links = List.copyOf(links);
    }

    /// Somebody who works with files, and so searches for them.
    public SignedIn(String name, String function, String organisation) {
        this(name, function, organisation, true, List.of(), Optional.empty());
    }
}
