// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.Optional;

/// In which capacity somebody performs an act: their own, or for another.
public sealed interface Capacity {

    /// For themselves, or in the role that they hold.
    Capacity OWN = new Own();

    /// For themselves, or in the role that they hold.
    record Own() implements Capacity {}

    /// As the representative of the person whose act it is: who performs it is the representative.
    ///
    /// @param representation the number of the act that says so; 0 for whoever may not know of it
    record Representing(int representation) implements Capacity {}

    /// The person did it in another way, and somebody entered it: who performs it is the person.
    ///
    /// @param channel how the person did it
    /// @param proof what shows it; empty for whoever may not know of it
    /// @param by who entered it
    record Entered(Channel channel, Optional<Proof> proof, Performer by) implements Capacity {

        public Entered {
            if (!by.capacity().equals(OWN)) {
                throw new IllegalArgumentException("who enters something does so themselves");
            }
        }
    }
}
