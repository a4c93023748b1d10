// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.act;

import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;

/// Whose turn an act is where two people change something: the first one's, the second one's, or nobody else's. The
/// record of an act says it by one of these interfaces, beside that of its register: without one, or with two, it does
/// not compile.
public sealed interface Turn extends RegisterAct {

    /// One person wants something.
    non-sealed interface Proposes extends Turn {

        /// The act by which a second person confirms it.
        ///
        /// @param proposal the number of this act
        Confirms confirmedAs(ActNumber proposal);

        @Override
        default Turn turn() {
            return this;
        }
    }

    /// A second person wants it too.
    non-sealed interface Confirms extends Turn {

        /// The number of the act that proposed it.
        ActNumber proposal();

        @Override
        default Turn turn() {
            return this;
        }
    }

    /// Somebody does not want it.
    non-sealed interface Declines extends Turn, Reasoned {

        /// The number of the act that proposed it.
        ActNumber proposal();

        @Override
        default Turn turn() {
            return this;
        }
    }

    /// One person suffices.
    non-sealed interface Alone extends Turn {

        @Override
        default Turn turn() {
            return this;
        }
    }

    /// Whether an act of this type proposes something to a second person.
    static boolean proposes(ActType<?> type) {
        return Proposes.class.isAssignableFrom(type.of());
    }

    /// Whether an act of this type confirms what somebody else proposed.
    static boolean confirms(ActType<?> type) {
        return Confirms.class.isAssignableFrom(type.of());
    }

    /// Whether an act of this type confirms or declines what somebody proposed.
    static boolean answers(ActType<?> type) {
        return confirms(type) || Declines.class.isAssignableFrom(type.of());
    }
}
