// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One row of a procedure table: an act, one role, where it stands, when it is law, when it is open,
/// whether it obliges, what it accepts. The table is read for the next acts and for the check alike.
///
/// @param <S> the situation it looks at
/// @param <A> the record of the act
/// @param type the act
/// @param by the role that performs it
/// @param kind the kind of thread that it stands in or opens; that of the stream as a whole for acts about all
///     of it
/// @param opens whether it opens such a thread, instead of standing in one
/// @param citation the article that provides for it
/// @param validity when and for which schemes it is law
/// @param conditions all must hold for the act to be open; the first that does not is the reason why not
/// @param duty whether it obliges
/// @param checks what its content must meet
/// @param byOthers who may perform it besides whoever has the role
public record Row<S extends Situation, A extends Act>(
        ActType<A> type,
        Role by,
        ThreadKind<?> kind,
        boolean opens,
        Citation citation,
        Validity validity,
        List<Condition<? super S>> conditions,
        Duty<S> duty,
        List<Check<S, A>> checks,
        ByOthers byOthers) {

    public Row {
        conditions = List.copyOf(conditions);
        checks = List.copyOf(checks);
    }

    /// A row without conditions, duty and checks. Each kind of stream wraps this in words of its own, which
    /// choose the situation by the kind of thread.
    public static <S extends Situation, A extends Act> Row<S, A> of(
            ThreadKind<?> kind, boolean opens, Class<A> act, Role by, Citation citation) {
        ActType<A> type = ActType.of(act);
        return new Row<>(
                type,
                by,
                kind,
                opens,
                citation,
                Validity.ALWAYS,
                List.of(),
                Duty.may(type.code()),
                List.of(),
                ByOthers.NOBODY);
    }

    /// Law only then and for those.
    public Row<S, A> inForce(Validity when) {
        return new Row<>(type, by, kind, opens, citation, when, conditions, duty, checks, byOthers);
    }

    /// Open only when all these hold too.
    @SafeVarargs
    public final Row<S, A> when(Condition<? super S>... further) {
        List<Condition<? super S>> all = new ArrayList<>(conditions);
        for (Condition<? super S> condition : further) {
            all.add(condition);
        }
        return new Row<>(type, by, kind, opens, citation, validity, all, duty, checks, byOthers);
    }

    /// Obligatory whenever open, without a term in the law.
    public Row<S, A> must(String task) {
        return must(task, _ -> true, _ -> Duty.noTerm());
    }

    /// Obligatory whenever open, within the term that the rule gives.
    public Row<S, A> must(String task, Function<? super S, Finding<Deadline>> deadline) {
        return must(task, _ -> true, deadline);
    }

    /// Obligatory when open and the situation obliges, which time alone does not change; otherwise it may be
    /// done.
    public Row<S, A> must(String task, Predicate<? super S> obliges, Function<? super S, Finding<Deadline>> deadline) {
        return obliging(task, s -> obliges.test(s) ? Duty.OBLIGES : Duty.MAY, deadline);
    }

    /// Obligatory when open and as long as that is found; otherwise it may be done.
    public Row<S, A> mustWhile(
            String task, Function<? super S, Finding<Yes>> obliges, Function<? super S, Finding<Deadline>> deadline) {
        return obliging(task, obliges, deadline);
    }

    private Row<S, A> obliging(
            String task, Function<? super S, Finding<Yes>> obliges, Function<? super S, Finding<Deadline>> deadline) {
        return with(new Duty<>(
                task, obliges, duty.from(), deadline, duty.fromTerm(), duty.untilTerm(), duty.notBy(), duty.since()));
    }

    /// Not by this person, when there is one: it takes a second. Nobody is told to do what they cannot.
    public Row<S, A> notBy(Function<? super S, Optional<PersonId>> person) {
        return with(duty.notBy(person));
    }

    /// Open since this day, where the latest act of the thread has nothing to do with it.
    public Row<S, A> since(Function<? super S, Optional<LocalDate>> day) {
        return with(duty.since(day));
    }

    /// Not before this day: until then it is waited for.
    public Row<S, A> from(Function<? super S, LocalDate> first) {
        return with(duty.from(first));
    }

    /// How the first day is worded in the rulebook.
    public Row<S, A> fromWorded(TermWording term) {
        return with(duty.worded(Optional.of(term), duty.untilTerm()));
    }

    /// How the last day is worded in the rulebook.
    public Row<S, A> untilWorded(TermWording term) {
        return with(duty.worded(duty.fromTerm(), Optional.of(term)));
    }

    private Row<S, A> with(Duty<S> other) {
        return new Row<>(type, by, kind, opens, citation, validity, conditions, other, checks, byOthers);
    }

    /// Also by somebody who represents the person.
    public Row<S, A> alsoByRepresentative() {
        return with(new ByOthers(true, byOthers.channels()));
    }

    /// Also entered by somebody for the person, who did it in one of these ways.
    public Row<S, A> alsoEntered(Set<Channel> channels) {
        return with(new ByOthers(byOthers.representative(), channels));
    }

    private Row<S, A> with(ByOthers others) {
        return new Row<>(type, by, kind, opens, citation, validity, conditions, duty, checks, others);
    }

    /// The content must fit.
    public Row<S, A> check(String code, String field, Check.Test<? super S, ? super A> test) {
        List<Check<S, A>> more = new ArrayList<>(checks);
        more.add(new Check<>(code, field, citation, test));
        return new Row<>(type, by, kind, opens, citation, validity, conditions, duty, more, byOthers);
    }

    /// It cannot have happened before the fact it rests on.
    public Row<S, A> notBefore(Function<? super S, Optional<DatedFact>> fact) {
        return check(
                "beforeWhatItRestsOn",
                "happenedOn",
                (s, p, _) -> fact.apply(s)
                        .filter(f -> p.happenedOn().isBefore(f.day()))
                        .isEmpty());
    }

    /// The parts of the stream that it looks at beyond its thread: whoever may not read all of them is not told
    /// that somebody else has it to do.
    public Set<Compartment> looksAt() {
        return conditions.stream()
                .flatMap(condition -> condition.about().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether it stands in no thread: it opens one, or is about the stream as a whole.
    public boolean isOutsideThreads() {
        return opens || kind.isWhole();
    }

    /// Whether it names a task of its own, and may oblige.
    public boolean isDuty() {
        return duty.isNamed(type.code());
    }
}
