// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.language.Phrase;
import java.util.Optional;

/// Whether somebody belongs to the people for whom a procedure exists.
///
/// @param belongs whether the procedure is open to them
/// @param exclusion why not, when it is not
/// @param whereToTurn whom to ask instead, when it is not
public record Belonging(boolean belongs, Optional<Exclusion> exclusion, Optional<Phrase> whereToTurn) {

    static final Belonging YES = new Belonging(true, Optional.empty(), Optional.empty());

    static Belonging excluded(Exclusion exclusion, Phrase whereToTurn) {
        return new Belonging(false, Optional.of(exclusion), Optional.of(whereToTurn));
    }
}
