// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import java.util.Optional;

/// An act by which the person takes back or gives up something: others look or act no more because of it. It
/// comes back on the person's own word alone, and where it was never theirs they give anew what it took. What
/// colleagues record of the same kind is no word of the person.
public interface GivesUp {

    /// Whether what was said in such an act is given up by it, though it does not name one: an older paper does
    /// not say it again.
    default boolean givesUp(Act said) {
        return false;
    }

    /// The act that it takes back, where that may be one that gave something up itself: to take that back gives
    /// nothing up.
    default Optional<ActNumber> takesBack() {
        return Optional.empty();
    }
}
