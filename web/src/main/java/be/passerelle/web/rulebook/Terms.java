// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From when and until when each task of the procedure is to be done, in words, with the parameters that say how long.
/// In a file the rules compute the day; here a reader sees where it comes from. A test holds it against real files.
public final class Terms {

    /// The term of a task.
    ///
    /// @param text the key of its words
    /// @param parameters the parameters that it takes
    public record Term(String text, List<String> parameters) {}

    private static final Map<String, Term> UNTIL = Map.ofEntries(
            Map.entry(
                    "trajectory.firstContact",
                    term("term.firstContact", "trajectory/firstContactTerm", "trajectory/firstContactCountsFrom")),
            Map.entry("trajectory.plan", term("term.plan", "trajectory/planTerm")),
            Map.entry("trajectory.review", term("term.review", "trajectory/reviewTerm")),
            Map.entry("programme.compatibility", term("term.beforeTraining")),
            Map.entry("programme.request", term("term.beforeTraining")),
            Map.entry("programme.supply", term("term.beforeTraining")),
            Map.entry("programme.decision", term("term.decision", "programme/decisionTerm")),
            Map.entry("programme.socialOpinion", term("term.decision", "programme/decisionTerm")),
            Map.entry("programme.evaluationAtSixMonths", term("term.sixMonths", "programme/reintegrationPhase")),
            Map.entry("incapacity.prolongOrEnd", term("term.recognisedUntil")));

    private static final Map<String, Term> FROM = Map.of(
            "programme.start", term("term.from.training"),
            "programme.attendance", term("term.from.attendance"),
            "programme.reEvaluation", term("term.from.sixMonths", "programme/reintegrationPhase"),
            "incapacity.invalidity", term("term.from.invalidity", "incapacity/primaryIncapacity"));

    private Terms() {}

    /// Until when a task is to be done; empty when the law sets no term.
    public static Optional<Term> until(String task) {
        return Optional.ofNullable(UNTIL.get(task));
    }

    /// From when a task can be done; empty when at once.
    public static Optional<Term> from(String task) {
        return Optional.ofNullable(FROM.get(task));
    }

    private static Term term(String text, String... parameters) {
        return new Term(text, List.of(parameters));
    }
}
