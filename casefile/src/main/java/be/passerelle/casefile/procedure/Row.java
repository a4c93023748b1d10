// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// One row of the procedure table: an act, one role, where it stands, when it is open, whether it
/// obliges, what it accepts. The table is read for the next acts and for the check alike.
///
/// @param type the act
/// @param by the role that performs it
/// @param thread what it belongs to
/// @param opens whether it opens a thread of that kind
/// @param citation the article that provides for it
/// @param conditions all must hold for the act to be open; the first that does not is the reason why not
/// @param duty whether it obliges
/// @param checks what its content must meet
public record Row<A extends Act>(
        ActType<A> type,
        Role by,
        ThreadKind thread,
        boolean opens,
        Citation citation,
        List<Condition> conditions,
        Duty duty,
        List<Check<A>> checks) {

    public Row {
        conditions = List.copyOf(conditions);
        checks = List.copyOf(checks);
    }

    /// A row for an act about the file as a whole.
    public static <A extends Act> Row<A> onFile(Class<A> act, Role by, Citation citation) {
        return row(act, by, ThreadKind.FILE, false, citation);
    }

    /// A row for an act that opens a thread.
    public static <A extends Act> Row<A> opening(ThreadKind kind, Class<A> act, Role by, Citation citation) {
        return row(act, by, kind, true, citation);
    }

    /// A row for an act within a thread.
    public static <A extends Act> Row<A> in(ThreadKind kind, Class<A> act, Role by, Citation citation) {
        return row(act, by, kind, false, citation);
    }

    private static <A extends Act> Row<A> row(
            Class<A> act, Role by, ThreadKind kind, boolean opens, Citation citation) {
        ActType<A> type = ActType.of(act);
        return new Row<>(type, by, kind, opens, citation, List.of(), Duty.may(type.code()), List.of());
    }

    /// Open only when all these hold.
    public Row<A> when(Condition... conditions) {
        return new Row<>(type, by, thread, opens, citation, List.of(conditions), duty, checks);
    }

    /// Obligatory whenever open, without a term in the law.
    public Row<A> must(String task) {
        return must(task, _ -> true, _ -> Duty.noTerm());
    }

    /// Obligatory whenever open, within the term that the rule gives.
    public Row<A> must(String task, Function<Situation, Finding<Deadline>> deadline) {
        return must(task, _ -> true, deadline);
    }

    /// Obligatory when open and the situation obliges; otherwise it may be done.
    public Row<A> must(String task, Predicate<Situation> obliges, Function<Situation, Finding<Deadline>> deadline) {
        Duty obligatory = new Duty(task, obliges, duty.from(), deadline);
        return new Row<>(type, by, thread, opens, citation, conditions, obligatory, checks);
    }

    /// Not before this day: until then it is waited for.
    public Row<A> from(Function<Situation, LocalDate> from) {
        Duty later = new Duty(duty.task(), duty.obliges(), from, duty.deadline());
        return new Row<>(type, by, thread, opens, citation, conditions, later, checks);
    }

    /// The content must fit.
    public Row<A> check(String code, String field, Check.Test<A> test) {
        List<Check<A>> more = new ArrayList<>(checks);
        more.add(new Check<>(code, field, citation, test));
        return new Row<>(type, by, thread, opens, citation, conditions, duty, more);
    }

    /// It cannot have happened before the fact it rests on.
    public Row<A> notBefore(Function<Situation, Optional<DatedFact>> fact) {
        return check(
                "beforeWhatItRestsOn",
                "happenedOn",
                (s, p, _) -> fact.apply(s)
                        .filter(f -> p.happenedOn().isBefore(f.day()))
                        .isEmpty());
    }
}
