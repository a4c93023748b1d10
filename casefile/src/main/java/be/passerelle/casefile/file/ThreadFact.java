// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.Compartment;
import java.util.Optional;
import java.util.function.Function;

/// One thing that is told of a thread.
///
/// @param <T> the state of the thread
/// @param name its name in JSON
/// @param type what it looks like
/// @param isAlways whether there is always something to tell
/// @param part the part of the file that it is of, where that is another than the thread's: it is told to whoever reads
/// both
/// @param isForAll whether it is told to all who are told of the thread, and not only to those who read its compartment
/// @param description for the description of the API; may be empty
/// @param of finds it
public record ThreadFact<T extends FileThread>(
        String name,
        Type type,
        boolean isAlways,
        Optional<Compartment> part,
        boolean isForAll,
        String description,
        Function<? super T, ? extends Optional<?>> of) {

    /// What a fact looks like.
    public sealed interface Type {

        /// A day, as a `LocalDate`.
        record Day() implements Type {}

        /// A run of days, as a `Period`.
        record Days() implements Type {}

        /// Yes or no.
        record YesNo() implements Type {}

        /// A text.
        record Words() implements Type {}

        /// An organisation, as its identifier.
        record Organisation() implements Type {}

        /// A constant, written as its code.
        record Code(Class<? extends Enum<?>> of) implements Type {}

        /// What an act of this type says.
        record Content(Class<? extends FileAct> of) implements Type {}
    }
}
