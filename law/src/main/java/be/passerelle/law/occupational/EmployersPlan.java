// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import java.time.LocalDate;
import java.util.Optional;

/// The reintegration plan of the employer, or the reasoned report that there can be none; the answer of the worker;
/// the three weeks of the advisory physician, whose silence agrees: Code on well-being at work, book I, title 4,
/// chapter VI; royal decree of 3 July 1996, article 215undecies.
public final class EmployersPlan {

    /// Within how long when the agreed work will be possible again.
    public static final ParameterName<Term> TEMPORARY = ParameterName.term("occupational/planTermTemporary");

    /// Within how long when the agreed work is out for good.
    public static final ParameterName<Term> DEFINITIVE = ParameterName.term("occupational/planTermDefinitive");

    /// From when the employer has the plan ready after an appeal that left the decision standing: [#FROM_APPEAL] or
    /// `fromDecision`.
    public static final ParameterName<String> AFTER_APPEAL = ParameterName.choice("occupational/planAfterAppeal");

    /// From the decision on the appeal.
    public static final String FROM_APPEAL = "fromAppeal";

    /// Within how long the worker answers.
    public static final ParameterName<Term> ANSWER = ParameterName.term("occupational/answerTerm");

    /// Within how long the advisory physician comments on the plan.
    public static final ParameterName<Term> COMMENT = ParameterName.term("occupational/commentTerm");

    private static final Citation CHAPTER = Citation.of("codex", "chapter VI");
    private static final Citation SILENCE = Citation.of("ar-1996-07-03", "215undecies");
    private static final Phrase COMMENTED = Phrase.of("law.codex.commented");

    private EmployersPlan() {}

    /// By when the employer hands over the plan or the report; no after a decision that asks for none.
    ///
    /// @param decision a decision that the version knows; otherwise the answer is no as well
    /// @param received the day on which the employer received the decision
    public static Finding<Deadline> by(
            Law law, CodexTrajectory trajectory, CodexDecision decision, DatedFact received) {
        return by(law, trajectory, decision, received, received, "law.fact.decisionAtEmployer");
    }

    /// The same after an appeal that left the decision standing: counted from there, or from the decision all the same.
    /// No source says.
    ///
    /// @param upheld the day on which the appeal was decided
    public static Finding<Deadline> byAfterAppeal(
            Law law, CodexTrajectory trajectory, CodexDecision decision, DatedFact received, DatedFact upheld) {
        Finding<Deadline> fromDecision = by(law, trajectory, decision, received);
        Finding<Deadline> fromAppeal = by(law, trajectory, decision, received, upheld, "law.fact.appealLost");
        Finding<String> taken = law.asOf(upheld.day()).take(AFTER_APPEAL);
        return taken.choose(reading -> {
            boolean anew = reading.equals(FROM_APPEAL);
            Finding<Deadline> other = anew ? fromDecision : fromAppeal;
            return (anew ? fromAppeal : fromDecision)
                    .and(taken)
                    .noting(lines -> other.value()
                            .ifPresent(by -> lines.openQuestion(Phrase.of("law.codex.otherTerm", "day", by.day()))));
        });
    }

    /// The letters mean what they meant on the day of the decision, wherever the term is counted from.
    private static Finding<Deadline> by(
            Law law,
            CodexTrajectory trajectory,
            CodexDecision decision,
            DatedFact received,
            DatedFact from,
            String key) {
        Finding<CodexRegime> version = CodexRules.version(law, trajectory, received.day());
        return version.choose(known -> {
            Optional<ParameterName<Term>> term = term(known, decision);
            return term.isEmpty()
                    ? version.<Deadline>mapIfAny(_ -> Optional.empty())
                            .noUnder(CHAPTER, Phrase.of("law.codex.noPlan", "decision", decision))
                    : CodexRules.by(law, trajectory, from, key, term.get())
                            .given(lines -> lines.fact(Phrase.of("law.fact.codexDecision", "decision", decision)))
                            .under(CHAPTER, by -> Phrase.of("law.codex.planBy", "day", by.day()));
        });
    }

    /// By when the worker accepts the plan or refuses it with the reasons.
    ///
    /// @param received the day on which the worker received the plan
    public static Finding<Deadline> answerBy(Law law, CodexTrajectory trajectory, DatedFact received) {
        return CodexRules.by(law, trajectory, received, "law.fact.planAtWorker", ANSWER)
                .under(CHAPTER, by -> Phrase.of("law.codex.answerBy", "day", by.day()));
    }

    /// By when the advisory physician comments on the plan.
    ///
    /// @param received the day on which the advisory physician received the plan
    public static Finding<Deadline> commentBy(Law law, DatedFact received) {
        return CountedTerm.from(law, received, "law.fact.planAtPhysician", COMMENT)
                .under(SILENCE, by -> Phrase.of("law.codex.commentBy", "day", by.day()));
    }

    /// From which day the silence of the advisory physician agrees: the incapacity has not ended, and the work of the
    /// plan is taken to be authorised. No once there was a comment in time.
    public static Finding<LocalDate> agreedFrom(Law law, DatedFact received, Optional<DatedFact> commented) {
        Finding<Deadline> by = commentBy(law, received);
        return by.where(last -> commented
                        .filter(comment -> !comment.day().isAfter(last.day()))
                        .isEmpty())
                .map(last -> Day.after(last.day()))
                .noting(lines -> lines.fact("law.fact.commented", commented))
                .under(SILENCE, day -> Phrase.of("law.codex.agreedFrom", "day", day), COMMENTED);
    }

    /// Whether a decision asks the employer for a plan or a report.
    public static Finding<Yes> isDue(Law law, CodexTrajectory trajectory, CodexDecision decision, LocalDate received) {
        return CodexRules.version(law, trajectory, received)
                .where(version -> term(version, decision).isPresent())
                .map(_ -> Yes.YES)
                .under(
                        CHAPTER,
                        _ -> Phrase.of("law.codex.planIsDue", "decision", decision),
                        Phrase.of("law.codex.noPlan", "decision", decision));
    }

    private static Optional<ParameterName<Term>> term(CodexRegime version, CodexDecision decision) {
        return switch (version) {
            case CODEX_2017 ->
                switch (decision) {
                    case A -> Optional.of(TEMPORARY);
                    case C -> Optional.of(DEFINITIVE);
                    case B, D, E -> Optional.empty();
                };
            case CODEX_2022, CODEX_2026 ->
                switch (decision) {
                    case A -> Optional.of(TEMPORARY);
                    case B -> Optional.of(DEFINITIVE);
                    case C, D, E -> Optional.empty();
                };
        };
    }
}
