// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a rule answers: a value, or that it cannot be told because a fact is missing. The reason is built only when
/// somebody asks for it.
///
/// @param <T> what the rule decides
public sealed interface Finding<T> {

    /// The reason as a tree: rule, article, inputs, parameters, steps. Built anew at each call.
    Reason reason();

    /// Until which day the finding stays as it is if no act comes; [LocalDate#MAX] when time alone changes nothing.
    LocalDate stableUntil();

    /// The value, empty when it cannot be told.
    Optional<T> value();

    /// A finding with its value.
    record Told<T>(T told, LocalDate stableUntil, Supplier<Reason> why) implements Finding<T> {
        @Override
        public Reason reason() {
            return why.get();
        }

        @Override
        public Optional<T> value() {
            return Optional.of(told);
        }
    }

    /// A finding that cannot be told, and which fact is missing.
    record NotTold<T>(Phrase missing, LocalDate stableUntil, Supplier<Reason> why) implements Finding<T> {
        @Override
        public Reason reason() {
            return why.get();
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }

    /// A value that time alone does not change.
    static <T> Finding<T> of(T value, Supplier<Reason> why) {
        return new Told<>(value, LocalDate.MAX, why);
    }

    /// A value that stays as it is until the given day, included, if no act comes.
    static <T> Finding<T> of(T value, LocalDate stableUntil, Supplier<Reason> why) {
        return new Told<>(value, stableUntil, why);
    }

    static <T> Finding<T> missing(Phrase fact, Supplier<Reason> why) {
        return new NotTold<>(fact, LocalDate.MAX, why);
    }

    /// The same finding about something derived from its value; the reason stays.
    default <U> Finding<U> map(Function<? super T, ? extends U> derive) {
        return switch (this) {
            case Told<T> t -> new Told<>(derive.apply(t.told), t.stableUntil, t.why);
            case NotTold<T> n -> new NotTold<>(n.missing, n.stableUntil, n.why);
        };
    }
}
