// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.stream.identifier.PersonId;
import java.util.OptionalLong;

/// Counts who asks for pages: nobody reads as fast as a program that goes through one file after
/// the other.
@FunctionalInterface
public interface PageAllowance {

    /// Counts one; gives the seconds to wait when there is none left.
    OptionalLong take(PersonId person);
}
