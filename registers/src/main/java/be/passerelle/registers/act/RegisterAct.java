// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.act;

import be.passerelle.stream.act.Act;
import java.util.Optional;

/// Something that somebody changed in a register. A register is the list of its acts; nothing else changes it.
///
/// The material day of such an act is the day on which it was decided; from when it holds is a component of its own.
///
/// Each register has one sealed interface of acts below this one, and folds them.
public interface RegisterAct extends Act {

    /// Whose turn it is.
    Turn turn();

    /// Why, in the words of whoever performs it; empty where nobody is asked.
    default Optional<String> why() {
        return this instanceof Reasoned of ? Optional.of(of.reason()) : Optional.empty();
    }
}
