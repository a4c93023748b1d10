// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What a rule answers, one of three and never mixed: a value; a definite *no* (nothing is due, it does not
/// apply); or that it *cannot be told*, because a fact or a value of the law is missing.
///
/// Facts of a file and parameters of the law are findings too. A rule combines them with [#and], derives its
/// answer and closes it with [#under]: its reason is then one tree, the article above, what was used below in
/// the order in which it was combined. Nothing of that tree is built before somebody asks.
///
/// Every combination carries on until when it stays so if no act comes (the earliest day of what it used) and
/// how sure it is (the weakest source of what it used). What did not decide the answer counts for neither.
///
/// @param <T> what the rule decides
public sealed interface Finding<T> {

    /// Until which day the finding stays as it is if no act comes; [LocalDate#MAX] when time alone changes nothing.
    LocalDate stableUntil();

    /// How sure the values of the law are that it used: the weakest of them. What to show is [#sureness()].
    Certainty certainty();

    /// What it rests on, told on request.
    Why why();

    /// The value, empty for *no* and for what cannot be told.
    Optional<T> value();

    /// A value.
    record Told<T>(T told, LocalDate stableUntil, Certainty certainty, Why why) implements Finding<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(told);
        }
    }

    /// A definite no.
    record No<T>(LocalDate stableUntil, Certainty certainty, Why why) implements Finding<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }

    /// What cannot be told.
    ///
    /// @param missing the fact or the value that is missing
    record Unknown<T>(Phrase missing, LocalDate stableUntil, Why why) implements Finding<T> {
        @Override
        public Certainty certainty() {
            return Certainty.OPEN;
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }

    /// A value, with the lines that say why.
    static <T> Finding<T> of(T value, Why why) {
        return new Told<>(value, LocalDate.MAX, Certainty.OFFICIAL, why);
    }

    /// A day that something is counted from, with the lines that say why. A day beyond all reckoning cannot
    /// be told.
    static Finding<LocalDate> day(LocalDate day, Why why) {
        return Day.isReckoned(day) ? of(day, why) : unknown(Phrase.of("law.fact.beyondCalendar", "day", day));
    }

    /// Yes, with the lines that say why.
    static Finding<Yes> yes(Why why) {
        return of(Yes.YES, why);
    }

    /// No, with the lines that say why.
    static <T> Finding<T> no(Why why) {
        return new No<>(LocalDate.MAX, Certainty.OFFICIAL, why);
    }

    /// No, under an article.
    static <T> Finding<T> no(Phrase statement, Citation citation) {
        return no(lines -> lines.add(Reason.rule(statement, citation)));
    }

    /// Yes or no, with the same lines either way.
    static Finding<Yes> when(boolean holds, Why why) {
        return holds ? yes(why) : no(why);
    }

    /// Cannot be told, with the lines that say why.
    static <T> Finding<T> unknown(Phrase missing, Why why) {
        return new Unknown<>(missing, LocalDate.MAX, why);
    }

    /// Cannot be told; the missing fact or value is all there is to say.
    static <T> Finding<T> unknown(Phrase missing) {
        return unknown(missing, lines -> lines.openQuestion(missing));
    }

    /// Several findings of one kind as one, for instance of a rule for each period: the values told, in
    /// order. Those that are no are left out, and it cannot be told as soon as one of them cannot.
    static <T> Finding<List<T>> each(List<? extends Finding<T>> findings) {
        List<T> values = new ArrayList<>(findings.size());
        LocalDate stableUntil = LocalDate.MAX;
        Certainty certainty = Certainty.OFFICIAL;
        for (Finding<T> finding : findings) {
            if (finding.isUnknown()) {
                return other(finding);
            }
            finding.value().ifPresent(values::add);
            stableUntil = Day.earlier(stableUntil, finding.stableUntil());
            certainty = certainty.weaker(finding.certainty());
        }
        List<Finding<T>> all = List.copyOf(findings);
        return new Told<>(
                List.copyOf(values),
                stableUntil,
                certainty,
                lines -> all.forEach(finding -> finding.why().tell(lines)));
    }

    /// A finding for each period as one finding about all of them, for instance of an amount that the law
    /// changed meanwhile: the values told over their periods. Periods with a no are left empty, and it cannot
    /// be told as soon as one of them cannot.
    static <T> Finding<Timeline<T>> over(Timeline<Finding<T>> findings) {
        List<Timeline.Span<Finding<T>>> spans = findings.spans();
        return each(spans.stream()
                        .map(span -> span.value().map(value -> new Timeline.Span<>(span.period(), value)))
                        .toList())
                .map(Timeline::new);
    }

    /// The reason as a tree: rule, article, inputs, parameters, steps. Built anew at each call. Of a
    /// combination that no article closes yet, the first line with the others below it.
    default Reason reason() {
        List<Reason> lines = Lines.of(why());
        if (lines.isEmpty()) {
            throw new IllegalStateException("a finding says why");
        }
        Reason first = lines.getFirst();
        return lines.size() == 1
                ? first
                : first.with(lines.subList(1, lines.size()).toArray(Reason[]::new));
    }

    /// What it rests on, line by line. Built anew at each call.
    default List<Reason> lines() {
        return Lines.of(why());
    }

    default boolean isTold() {
        return this instanceof Told;
    }

    default boolean isNo() {
        return this instanceof No;
    }

    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /// The same finding about something derived from its value.
    default <U> Finding<U> map(Function<? super T, ? extends U> derive) {
        return this instanceof Told<T>(T told, LocalDate until, Certainty certainty, Why why)
                ? new Told<>(derive.apply(told), until, certainty, why)
                : other(this);
    }

    /// What is derived from the value if there is such a thing, else no.
    default <U> Finding<U> mapIfAny(Function<? super T, Optional<U>> derive) {
        if (this instanceof Told<T>(T told, LocalDate until, Certainty certainty, Why why)) {
            Optional<U> derived = derive.apply(told);
            return derived.isPresent()
                    ? new Told<>(derived.get(), until, certainty, why)
                    : new No<>(until, certainty, why);
        }
        return other(this);
    }

    /// No, unless the value is such.
    default Finding<T> where(Predicate<? super T> such) {
        return this instanceof Told<T>(T told, LocalDate until, Certainty certainty, Why why) && !such.test(told)
                ? new No<>(until, certainty, why)
                : this;
    }

    /// Both values together. No as soon as one of them is no, whatever the other is; else it cannot be told
    /// when one of them cannot.
    default <U, R> Finding<R> and(Finding<U> other, BiFunction<? super T, ? super U, ? extends R> derive) {
        if (this instanceof Told<T>(T one, LocalDate until, Certainty certainty, Why why)
                && other instanceof Told<U>(U two, LocalDate otherUntil, Certainty otherCertainty, Why otherWhy)) {
            return new Told<>(
                    derive.apply(one, two),
                    Day.earlier(until, otherUntil),
                    certainty.weaker(otherCertainty),
                    why.then(otherWhy));
        }
        if (isNo() || other.isNo()) {
            return other(isNo() ? this : other);
        }
        return Finding.<R>other(isUnknown() ? this : other).stableAtMost(this).stableAtMost(other);
    }

    /// This value, if the other is told too: see [#and(Finding, BiFunction)].
    default Finding<T> and(Finding<?> other) {
        return and(other, (one, _) -> one);
    }

    /// The same with a condition that is looked at only when this one is not already no.
    default Finding<T> and(Supplier<? extends Finding<?>> other) {
        return isNo() ? this : and(other.get());
    }

    /// This value, or else the other. No only when both are no; else it cannot be told when neither is told
    /// and one of them cannot be.
    default Finding<T> or(Supplier<Finding<T>> other) {
        return switch (this) {
            case Told<T> told -> told;
            case No<T> no ->
                switch (other.get()) {
                    case Told<T> second -> second.stableAtMost(no.stableUntil).atMostAsSure(no);
                    case No<T>(LocalDate until, Certainty certainty, Why why) ->
                        new No<>(Day.earlier(no.stableUntil, until), no.certainty.weaker(certainty), no.why.then(why));
                    case Unknown<T> second -> second.stableAtMost(no.stableUntil);
                };
            case Unknown<T> unknown -> {
                Finding<T> second = other.get();
                yield (second.isTold() ? second : unknown).stableAtMost(unknown).stableAtMost(second);
            }
        };
    }

    /// This finding if it can be told, yes or no; else the other one, with what is missing as its last line.
    default Finding<T> ifUnknown(Supplier<Finding<T>> other) {
        return this instanceof Unknown<T> unknown
                ? other.get().noting(unknown.why).stableAtMost(unknown)
                : this;
    }

    /// Goes on with the value to another finding, whose lines follow.
    default <U> Finding<U> then(Function<? super T, Finding<U>> next) {
        return this instanceof Told<T> told
                ? next.apply(told.told).given(told.why).stableAtMost(told).atMostAsSure(told)
                : other(this);
    }

    /// Goes on with the value to the finding that it chooses, which alone says why: the value is among its
    /// lines where its article wants it.
    default <U> Finding<U> choose(Function<? super T, Finding<U>> next) {
        return this instanceof Told<T> told
                ? next.apply(told.told).stableAtMost(told).atMostAsSure(told)
                : other(this);
    }

    /// Yes where this is no, no where this is told.
    default Finding<Yes> negated() {
        return switch (this) {
            case Told<T>(T _, LocalDate until, Certainty certainty, Why why) -> new No<>(until, certainty, why);
            case No<T>(LocalDate until, Certainty certainty, Why why) -> new Told<>(Yes.YES, until, certainty, why);
            case Unknown<T> unknown -> other(unknown);
        };
    }

    /// Lines of the reason before those so far: the facts that the rule was given. For a rule that is not
    /// closed yet.
    default Finding<T> given(Why facts) {
        return withWhy(facts.then(why()));
    }

    /// How sure the answer is to whoever reads its reason: no surer than its values, and open where one of its lines
    /// is an open question.
    default Certainty sureness() {
        return lines().stream().anyMatch(Reason::asksOpenly) ? Certainty.OPEN : certainty();
    }

    /// Further lines of the reason, below those so far; what cannot be told has nothing more to say.
    default Finding<T> noting(Why further) {
        return withWhy(why().then(further));
    }

    /// A step of the rule as a line of its own, worded with the value so far.
    default Finding<T> step(Citation citation, Function<? super T, Phrase> statement) {
        return this instanceof Told<T> told
                ? noting(lines -> lines.add(Reason.rule(statement.apply(told.told), citation)))
                : this;
    }

    /// Closes the rule: its article and its statement, worded with the value, above all lines so far. A *no*
    /// keeps the reason that it came with.
    default Finding<T> under(Citation citation, Function<? super T, Phrase> statement) {
        return this instanceof Told<T>(T told, LocalDate until, Certainty certainty, Why why)
                ? new Told<>(
                        told,
                        until,
                        certainty,
                        lines -> lines.add(Reason.rule(statement.apply(told), citation, steps(why))))
                : this;
    }

    /// Closes the rule with what it says when there is a value, and when the answer is no.
    default Finding<T> under(Citation citation, Function<? super T, Phrase> statement, Phrase no) {
        return under(citation, statement).noUnder(citation, no);
    }

    /// Closes the rule where the answer is no; a value goes on.
    default Finding<T> noUnder(Citation citation, Phrase statement) {
        return this instanceof No<T>(LocalDate until, Certainty certainty, Why why)
                ? new No<>(until, certainty, lines -> lines.add(Reason.rule(statement, citation, steps(why))))
                : this;
    }

    /// The same finding for a reader who may not read every act, as [Reason#readBy(IntPredicate)] tells its lines.
    ///
    /// @param isRead whether the act of that number is read
    default Finding<T> readBy(IntPredicate isRead) {
        Why whole = why();
        Why read = lines -> Lines.of(whole).forEach(line -> lines.add(line.readBy(isRead)));
        return switch (this) {
            case Told<T>(T told, LocalDate until, Certainty certainty, Why _) ->
                new Told<>(told, until, certainty, read);
            case No<T>(LocalDate until, Certainty certainty, Why _) -> new No<>(until, certainty, read);
            case Unknown<T>(Phrase missing, LocalDate until, Why _) -> new Unknown<>(missing, until, read);
        };
    }

    /// Stays so no longer than until that day, included, though no act comes.
    default Finding<T> stableAtMost(LocalDate day) {
        if (!day.isBefore(stableUntil())) {
            return this;
        }
        return switch (this) {
            case Told<T>(T told, LocalDate _, Certainty certainty, Why why) -> new Told<>(told, day, certainty, why);
            case No<T>(LocalDate _, Certainty certainty, Why why) -> new No<>(day, certainty, why);
            case Unknown<T>(Phrase missing, LocalDate _, Why why) -> new Unknown<>(missing, day, why);
        };
    }

    private Finding<T> stableAtMost(Finding<?> used) {
        return stableAtMost(used.stableUntil());
    }

    private Finding<T> atMostAsSure(Finding<?> used) {
        Certainty weakest = certainty().weaker(used.certainty());
        if (weakest == certainty()) {
            return this;
        }
        return switch (this) {
            case Told<T>(T told, LocalDate until, Certainty _, Why why) -> new Told<>(told, until, weakest, why);
            case No<T>(LocalDate until, Certainty _, Why why) -> new No<>(until, weakest, why);
            case Unknown<T> unknown -> unknown;
        };
    }

    private Finding<T> withWhy(Why other) {
        if (this instanceof Told<T>(T told, LocalDate until, Certainty certainty, Why _)) {
            return new Told<>(told, until, certainty, other);
        }
        return this instanceof No<T>(LocalDate until, Certainty certainty, Why _)
                ? new No<>(until, certainty, other)
                : this;
    }

    private static Reason[] steps(Why why) {
        return Lines.of(why).toArray(Reason[]::new);
    }

    /// What holds no value is a finding about anything.
    @SuppressWarnings("unchecked") // no value of the type is in it
    private static <R> Finding<R> other(Finding<?> withoutValue) {
        if (withoutValue.isTold()) {
            throw new IllegalArgumentException("a value has its type");
        }
        return (Finding<R>) withoutValue;
    }
}
