// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Determination;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Refusal.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The procedure of one kind of stream: the rows of all its subjects, read in two ways. What may come next, and
/// whether an act is accepted, are answers from the same rows.
///
/// @param <W> the situation of rows that stand in no thread
public final class Table<W extends Situation> {

    private final List<Row<?, ?>> rows;
    private final Rows outside;
    private final Map<ThreadKind<?>, Rows> within = new HashMap<>();
    private final Set<Class<?>> openers;
    private final List<Validity> validities;

    /// @param rows every row, subject by subject, in the order in which they are shown
    public Table(List<Row<?, ?>> rows) {
        this.rows = List.copyOf(rows);
        List<Row<?, ?>> opening = this.rows.stream().filter(Row::opens).toList();
        List<Row<?, ?>> first = new ArrayList<>();
        Map<ThreadKind<?>, List<Row<?, ?>>> inThreads = new HashMap<>();
        for (Row<?, ?> row : this.rows) {
            if (!row.isOutsideThreads()) {
                inThreads.computeIfAbsent(row.kind(), _ -> new ArrayList<>()).add(row);
            } else if (!row.opens()) {
                first.add(row);
            }
        }
        first.addAll(opening);
        this.outside = new Rows(first);
        inThreads.forEach((kind, there) -> within.put(kind, new Rows(there)));
        this.validities = this.rows.stream()
                .map(Row::validity)
                .filter(v -> !v.isAlways())
                .distinct()
                .toList();
        this.openers = opening.stream().map(r -> r.type().of()).collect(Collectors.toUnmodifiableSet());
    }

    /// Every row, subject by subject, in the order of the tables.
    public List<Row<?, ?>> rows() {
        return rows;
    }

    /// Whether an act opens a thread of its own.
    public boolean opens(Act act) {
        return openers.contains(act.getClass());
    }

    /// What may or must come next, in every open thread, by whom, from when and until when.
    public NextActs next(Standing<W> standing) {
        List<NextAct> next = new ArrayList<>();
        Horizon horizon = new Horizon(standing.day());
        for (Validity validity : validities) {
            horizon.until(validity.stableUntil(standing.day()));
        }
        visit(standing, new Rows.Visitor() {
            @Override
            public <S extends Situation> void row(Rows.Placed<S> placed, S situation, Rows.Answers answers) {
                Row<S, ?> row = placed.row();
                if (isInForce(row, situation)
                        && placed.firstFailing(situation, answers, horizon) < 0
                        && unreadable(standing, row, situation).isEmpty()) {
                    next.add(nextAct(standing, row, situation, horizon));
                }
            }
        });
        return new NextActs(next, horizon.day());
    }

    /// What this role cannot do now, and why not.
    public List<ClosedAct> closed(Standing<W> standing, Role role) {
        List<ClosedAct> closed = new ArrayList<>();
        List<Row<?, ?>> visited = new ArrayList<>();
        visit(standing, new Rows.Visitor() {
            @Override
            public <S extends Situation> void row(Rows.Placed<S> placed, S situation, Rows.Answers answers) {
                Row<S, ?> row = placed.row();
                if (row.by() == role) {
                    visited.add(row);
                    whyNot(row, situation)
                            .or(() -> unreadable(standing, row, situation))
                            .ifPresent(refusal -> closed.add(
                                    new ClosedAct(row, situation.thread().number(), refusal)));
                }
            }
        });
        for (Row<?, ?> row : rows) {
            if (row.by() == role && !visited.contains(row)) {
                closed.add(new ClosedAct(row, 0, noThread(row)));
            }
        }
        return closed;
    }

    /// Whether an act is accepted: no refusal, or every reason why not. Of several rows for the act and the
    /// role, one that accepts is enough; a row that is no law on the material day counts only where no other
    /// accepts.
    public List<Refusal> accepts(Standing<W> standing, ProposedAct proposed) {
        ActType<?> type = ActType.of(proposed.act());
        Optional<Refusal> unreadable = standing.unreadable(type, proposed.thread());
        if (unreadable.isPresent()) {
            return List.of(unreadable.get());
        }
        List<Refusal> first = List.of();
        boolean known = false;
        for (Row<?, ?> row : rows) {
            if (row.by() == proposed.by().role() && row.type().equals(type)) {
                known = true;
                List<Refusal> refusals = accepts(standing, row, proposed);
                if (refusals.isEmpty()) {
                    return refusals;
                }
                first = first.isEmpty() ? refusals : first;
            }
        }
        return known ? first : List.of(wrongRole(type));
    }

    /// What is found about an act that is accepted: each condition of the row that accepts it, and its term, as far
    /// as they rest on a value of the law. Of a report nothing: it states a fact.
    public List<Determination> determined(Standing<W> standing, ProposedAct proposed) {
        ActType<?> type = ActType.of(proposed.act());
        if (type.kind() == ActKind.STEP) {
            for (Row<?, ?> row : rows) {
                if (row.by() == proposed.by().role()
                        && row.type().equals(type)
                        && accepts(standing, row, proposed).isEmpty()) {
                    return determined(standing, row, proposed);
                }
            }
        }
        return List.of();
    }

    private <S extends Situation> List<Determination> determined(
            Standing<W> standing, Row<S, ?> row, ProposedAct proposed) {
        S situation = Rows.fitting(situation(standing, row, proposed.thread(), proposed.happenedOn())
                .orElseThrow());
        List<Determination> determined = new ArrayList<>(2);
        for (Condition<? super S> condition : row.conditions()) {
            determined.add(Determination.of(condition.code(), condition.in(situation), Determination.YES));
        }
        Finding<Deadline> term = row.duty().deadline().apply(situation);
        determined.add(Determination.of(
                Determination.TERM,
                term,
                term.value().map(by -> by.day().toString()).orElse(Determination.NO)));
        determined.removeIf(each -> !each.restsOnLaw());
        return determined;
    }

    private Refusal wrongRole(ActType<?> type) {
        Refusal refusal = Refusal.of("wrongRole", Kind.PERMISSION);
        return rows.stream()
                .filter(r -> r.type().equals(type))
                .findFirst()
                .map(r -> refusal.under(r.citation()))
                .orElse(refusal);
    }

    private <S extends Situation, A extends Act> List<Refusal> accepts(
            Standing<W> standing, Row<S, A> row, ProposedAct proposed) {
        // An act of tomorrow is refused below, whatever the law says then.
        LocalDate on = proposed.happenedOn().isAfter(standing.day()) ? standing.day() : proposed.happenedOn();
        Optional<Situation> stands = situation(standing, row, proposed.thread(), on);
        if (stands.isEmpty()) {
            return List.of(noThread(row));
        }
        S situation = Rows.fitting(stands.get());
        // Who it is comes first: how the stream stands is nothing to whoever may not act in it.
        Optional<OrganisationId> holder = standing.holder(row, situation, proposed.act());
        if (holder.isPresent() && !holder.get().equals(proposed.by().organisation())) {
            return List.of(Refusal.of("wrongOrganisation", Kind.PERMISSION).under(row.citation()));
        }
        Optional<Refusal> forAnother = standing.forAnother(row, proposed);
        if (forAnother.isPresent()) {
            return List.of(forAnother.get().under(row.citation()));
        }
        Optional<Refusal> closed = whyNot(row, situation);
        if (closed.isPresent()) {
            return List.of(closed.get());
        }
        LocalDate from = row.duty().from().apply(situation);
        if (from.isAfter(standing.day())) {
            return List.of(Refusal.of("tooEarly", Kind.STATE, "day", from).under(row.citation()));
        }
        return content(standing, row, situation, proposed);
    }

    private static <S extends Situation, A extends Act> List<Refusal> content(
            Standing<?> standing, Row<S, A> row, S situation, ProposedAct proposed) {
        LocalDate on = proposed.happenedOn();
        if (on.isAfter(situation.day())) {
            return List.of(Refusal.of("future", Kind.CONTENT, "day", situation.day()));
        }
        LocalDate opened = situation.thread().opened().day();
        if (row.type().kind() == ActKind.STEP && !row.isOutsideThreads() && on.isBefore(opened)) {
            return List.of(
                    Refusal.of("beforeThread", Kind.CONTENT, "day", opened).under(row.citation()));
        }
        // What can be done from a day on did not happen before it either.
        LocalDate from = row.duty().from().apply(situation);
        if (on.isBefore(from)) {
            return List.of(Refusal.of("tooEarly", Kind.CONTENT, "day", from).under(row.citation()));
        }
        A act = row.type().of().cast(proposed.act());
        List<Refusal> refusals = new ArrayList<>(standing.unknown(row.type(), act, on));
        for (Check<S, A> check : row.checks()) {
            if (!check.test().fits(situation, proposed, act)) {
                refusals.add(check.refused());
            }
        }
        return refusals;
    }

    /// The situation in which the row stands for an act in that thread; empty when it stands in no such thread.
    private Optional<Situation> situation(Standing<W> standing, Row<?, ?> row, int thread, LocalDate on) {
        if (row.isOutsideThreads()) {
            return thread == 0 ? Optional.of(standing.whole(on)) : Optional.empty();
        }
        for (StreamThread each : standing.threads()) {
            if (each.number() == thread && each.kind().equals(row.kind()) && each.isOpen()) {
                return Optional.of(standing.in(each, on));
            }
        }
        return Optional.empty();
    }

    private static Refusal noThread(Row<?, ?> row) {
        String code = row.isOutsideThreads()
                ? "notInThread"
                : "noOpenThread." + row.kind().code();
        return Refusal.of(code, Kind.STATE).under(row.citation());
    }

    /// Why the row is closed: it is no law for this day and scheme, or a condition fails. A condition says
    /// more.
    private static <S extends Situation> Optional<Refusal> whyNot(Row<S, ?> row, S situation) {
        for (Condition<? super S> condition : row.conditions()) {
            Finding<Yes> finding = condition.in(situation);
            if (!finding.isTold()) {
                return Optional.of(Refusal.state(condition, finding));
            }
        }
        return isInForce(row, situation)
                ? Optional.empty()
                : Optional.of(Refusal.of("notInForce", Kind.STATE).under(row.citation()));
    }

    private static Optional<Refusal> unreadable(Standing<?> standing, Row<?, ?> row, Situation situation) {
        return standing.unreadable(
                row.type(), row.isOutsideThreads() ? 0 : situation.thread().number());
    }

    private static boolean isInForce(Row<?, ?> row, Situation situation) {
        return row.validity().isAlways() || row.validity().covers(situation.on(), situation.scheme());
    }

    private static <S extends Situation> NextAct nextAct(
            Standing<?> standing, Row<S, ?> row, S situation, Horizon horizon) {
        Duty<S> duty = row.duty();
        Finding<Yes> obliges = duty.obliges().apply(situation);
        NextAct next = new NextAct(
                row,
                situation.thread().number(),
                obliges.isTold(),
                duty.from().apply(situation),
                situation.thread().latest().day(),
                duty.deadline().apply(situation),
                standing.holder(row, situation),
                duty.notBy().apply(situation));
        horizon.until(obliges.stableUntil());
        horizon.until(next.deadline().stableUntil());
        horizon.before(next.from());
        return next;
    }

    private void visit(Standing<W> standing, Rows.Visitor visitor) {
        outside.visit(standing.whole(standing.day()), visitor);
        for (StreamThread thread : standing.threads()) {
            Rows there = within.get(thread.kind());
            if (there != null && thread.isOpen()) {
                there.visit(standing.in(thread, standing.day()), visitor);
            }
        }
    }
}
