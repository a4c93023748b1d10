// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Why a rule answers what it answers: what screens, letters, the API and an audit print alike.
///
/// @param statement what was decided, as a phrase
/// @param citations where the law says so; empty for a plain step of arithmetic or a fact of the file
/// @param kind what sort of line this is
/// @param act the number of the act of the file that the line rests on, when it rests on one
/// @param taken the value of the law that was used, when the line names one
/// @param steps the reasons below it, in order
public record Reason(
        Phrase statement,
        List<Citation> citations,
        Kind kind,
        Optional<Integer> act,
        Optional<Taken> taken,
        List<Reason> steps) {

    /// What sort of line a reason is.
    public enum Kind {
        /// A rule was applied.
        RULE,
        /// A fact of the file or of the registers was used.
        FACT,
        /// A dated parameter of the law was used.
        PARAMETER,
        /// The sources conflict or are silent: the assumption made, and what the other reading gives.
        OPEN_QUESTION,
        /// What would change the answer.
        WOULD_CHANGE
    }

    public Reason {
        citations = List.copyOf(citations);
        steps = List.copyOf(steps);
    }

    private static Reason plain(Phrase statement, Kind kind, Citation... citations) {
        return new Reason(statement, List.of(citations), kind, Optional.empty(), Optional.empty(), List.of());
    }

    public static Reason rule(Phrase statement, Citation citation, Reason... steps) {
        return new Reason(statement, List.of(citation), Kind.RULE, Optional.empty(), Optional.empty(), List.of(steps));
    }

    public static Reason fact(Phrase statement) {
        return plain(statement, Kind.FACT);
    }

    /// A fact that an act of the file states.
    public static Reason fact(Phrase statement, int act) {
        return new Reason(statement, List.of(), Kind.FACT, Optional.of(act), Optional.empty(), List.of());
    }

    /// A value that was taken from the law.
    public static Reason parameter(Phrase statement, Taken taken, Citation citation) {
        return new Reason(
                statement, List.of(citation), Kind.PARAMETER, Optional.empty(), Optional.of(taken), List.of());
    }

    public static Reason openQuestion(Phrase statement, Citation... citations) {
        return plain(statement, Kind.OPEN_QUESTION, citations);
    }

    public static Reason wouldChange(Phrase statement) {
        return plain(statement, Kind.WOULD_CHANGE);
    }

    /// That there is a reason, for whoever may not read it.
    public static Reason notRead() {
        return plain(Phrase.of("law.reason.notRead"), Kind.FACT);
    }

    /// Whether it is an open question, or one of its steps is; what would change an answer is none.
    boolean asksOpenly() {
        return kind == Kind.OPEN_QUESTION
                || (kind != Kind.WOULD_CHANGE && steps.stream().anyMatch(Reason::asksOpenly));
    }

    /// Whether a reader may read every act that it rests on.
    ///
    /// @param isRead whether the act of that number is read
    public boolean isReadBy(IntPredicate isRead) {
        return act.filter(number -> !isRead.test(number)).isEmpty()
                && steps.stream().allMatch(step -> step.isReadBy(isRead));
    }

    /// This reason for a reader who may not read every act. Where they may, it is whole. Where they may not, its
    /// own statement stays, which says what they are told anyway, with the facts that they read and the values of
    /// the law. What was worked out from the rest goes, be it another reading or what would change the answer.
    ///
    /// @param isRead whether the act of that number is read
    public Reason readBy(IntPredicate isRead) {
        if (isReadBy(isRead)) {
            return this;
        }
        if (act.isPresent() && !isRead.test(act.get())) {
            return notRead();
        }
        List<Reason> below = new ArrayList<>();
        readable(isRead, below);
        below.add(notRead());
        return new Reason(statement, citations, kind, act, taken, below);
    }

    /// The facts that are read and the values of the law, wherever they stand below.
    private void readable(IntPredicate isRead, List<Reason> found) {
        for (Reason step : steps) {
            boolean isFact = step.act.filter(isRead::test).isPresent() || step.kind == Kind.PARAMETER;
            if (isFact && step.steps.isEmpty()) {
                found.add(step);
            }
            step.readable(isRead, found);
        }
    }

    /// This reason with further steps after its own.
    public Reason with(Reason... further) {
        List<Reason> all = new ArrayList<>(steps);
        all.addAll(List.of(further));
        return new Reason(statement, citations, kind, act, taken, all);
    }
}
