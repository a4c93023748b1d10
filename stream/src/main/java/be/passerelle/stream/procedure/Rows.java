// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that stand in the same situations, in the order of the table. Many share a condition: it is asked once in a
/// situation, however many rows want to know.
final class Rows {

    /// One of the rows, with the place of each of its conditions among those of all.
    record Placed<S extends Situation>(Row<S, ?> row, int[] places) {

        /// The place of the first condition that fails; negative when all hold. What comes next asks for no more: a
        /// reason is built when somebody wants to know.
        int firstFailing(S situation, Answers answers, Horizon horizon) {
            List<Condition<? super S>> conditions = row.conditions();
            for (int i = 0; i < places.length; i++) {
                Finding<Yes> finding = answers.of(conditions.get(i), places[i], situation);
                horizon.until(finding.stableUntil());
                if (!finding.isTold()) {
                    return i;
                }
            }
            return -1;
        }
    }

    /// What the conditions answer in one situation, as far as somebody asked.
    static final class Answers {

        private final @Nullable Finding<?>[] known;

        private Answers(int conditions) {
            known = new Finding<?>[conditions];
        }

        @SuppressWarnings("unchecked") // only answers of conditions are kept
        private <S extends Situation> Finding<Yes> of(Condition<? super S> condition, int place, S situation) {
            Finding<?> answer = known[place];
            if (answer == null) {
                answer = condition.in(situation);
                known[place] = answer;
            }
            return (Finding<Yes>) answer;
        }
    }

    /// What looks at each row in a situation in which it stands.
    interface Visitor {
        <S extends Situation> void row(Placed<S> row, S situation, Answers answers);
    }

    private final List<Placed<?>> placed = new ArrayList<>();
    private final List<Condition<?>> conditions = new ArrayList<>();

    Rows(List<Row<?, ?>> rows) {
        for (Row<?, ?> row : rows) {
            placed.add(place(row));
        }
    }

    private <S extends Situation> Placed<S> place(Row<S, ?> row) {
        return new Placed<>(row, row.conditions().stream().mapToInt(this::place).toArray());
    }

    private int place(Condition<?> condition) {
        int known = conditions.indexOf(condition);
        if (known >= 0) {
            return known;
        }
        conditions.add(condition);
        return conditions.size() - 1;
    }

    void visit(Situation situation, Visitor visitor) {
        Answers answers = new Answers(conditions.size());
        for (int i = 0; i < placed.size(); i++) {
            visit(placed.get(i), situation, answers, visitor);
        }
    }

    private static <S extends Situation> void visit(
            Placed<S> row, Situation situation, Answers answers, Visitor visitor) {
        visitor.row(row, fitting(situation), answers);
    }

    /// The situation of a row: the kind of its thread chose it, and each kind of thread has one type of situation.
    @SuppressWarnings("unchecked") // a row is made for the situation of the kind that it stands in
    static <S extends Situation> S fitting(Situation situation) {
        return (S) situation;
    }
}
