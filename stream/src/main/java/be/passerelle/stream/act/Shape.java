// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.stream.identifier.OrganisationKind;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a component of an act looks like: from it follow its field in a form, its check, its JSON and its
/// text.
public sealed interface Shape {

    /// A text of at most so many characters, in one line or several.
    record Text(int max, boolean lines) implements Shape {}

    /// A whole number within bounds, both included.
    record Whole(long min, long max) implements Shape {}

    /// An exact decimal number within bounds, both included, with at most two decimals.
    record Decimal(long min, long max) implements Shape {}

    /// An amount in euro, with at most four decimals, not negative.
    record Amount() implements Shape {}

    /// Yes or no.
    record YesNo() implements Shape {}

    /// A day.
    record Day() implements Shape {}

    /// A calendar month.
    record Month() implements Shape {}

    /// One of the constants of an enum, written as its code.
    record Choice(Class<? extends Enum<?>> of) implements Shape {

        /// The codes as they are written, in order.
        public List<String> codes() {
            return Codes.all(of);
        }
    }

    /// A national number, with its check digits.
    record NationalNumberShape() implements Shape {}

    /// The key of an organisation of one of these kinds.
    record OrganisationShape(Set<OrganisationKind> kinds) implements Shape {}

    /// The number of another act of the same stream.
    ///
    /// @param to the kinds of act it may name; none for any
    /// @param among which of them may be chosen; empty for all in the same thread
    record Reference(List<Class<? extends Act>> to, Optional<Choices> among) implements Shape {

        public Reference {
            to = List.copyOf(to);
        }

        /// The kinds of act it may name; none for any.
        public List<ActType<?>> types() {
            return to.stream().<ActType<?>>map(ActType::of).toList();
        }

        boolean isAmongSame(Reference other) {
            return among.map(Object::getClass).equals(other.among.map(Object::getClass));
        }
    }

    /// Several of one shape, as many as the bounds say.
    record Many(Shape item, int min, int max) implements Shape {}

    /// A record of components.
    record Group(Class<? extends Record> of, List<Component> components, MethodHandle constructor) implements Shape {}

    /// Something that only few may read.
    record SealedShape(Shape content) implements Shape {}
}
