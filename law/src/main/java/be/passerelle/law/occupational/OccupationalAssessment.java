// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// The assessment of reintegration by the occupational physician, its decisions and the appeal against it: Code on
/// well-being at work, book I, title 4, chapter VI. What the version of 2026 says of these terms was not found.
public final class OccupationalAssessment {

    /// How long the assessment may take from the request.
    public static final ParameterName<Term> ASSESSMENT = ParameterName.term("occupational/assessmentTerm");

    /// Within how long the worker may appeal to the inspection.
    public static final ParameterName<Term> APPEAL = ParameterName.term("occupational/appealTerm");

    /// How long the inspection may take.
    public static final ParameterName<Term> INSPECTION = ParameterName.term("occupational/inspectionTerm");

    private static final Citation CHAPTER = Citation.of("codex", "chapter VI");

    private OccupationalAssessment() {}

    /// By when the occupational physician has assessed and decided.
    public static Finding<Deadline> by(Law law, CodexTrajectory trajectory) {
        return CodexRules.by(law, trajectory, trajectory.asked(), "law.fact.trajectoryAsked", ASSESSMENT)
                .under(CHAPTER, by -> Phrase.of("law.codex.assessBy", "day", by.day()));
    }

    /// Whether a decision is one of those that the occupational physician may take on that day.
    public static Finding<Yes> isPossible(
            Law law, CodexTrajectory trajectory, CodexDecision decision, LocalDate decided) {
        return CodexRules.version(law, trajectory, decided)
                .where(version -> switch (version) {
                    case CODEX_2017 -> true;
                    case CODEX_2022, CODEX_2026 -> decision.compareTo(CodexDecision.C) <= 0;
                })
                .map(_ -> Yes.YES)
                .under(
                        CHAPTER,
                        _ -> Phrase.of("law.codex.decisionExists", "decision", decision),
                        Phrase.of("law.codex.noSuchDecision", "decision", decision));
    }

    /// Whether a decision says that the agreed work is out for good: the letters mean different things in 2017 and
    /// since 2022. Against such a decision alone there is an appeal.
    public static Finding<Yes> isOutForGood(
            Law law, CodexTrajectory trajectory, CodexDecision decision, LocalDate decided) {
        return CodexRules.version(law, trajectory, decided)
                .where(version -> switch (version) {
                    case CODEX_2017 -> decision == CodexDecision.C || decision == CodexDecision.D;
                    case CODEX_2022, CODEX_2026 -> decision == CodexDecision.B;
                })
                .map(_ -> Yes.YES)
                .under(
                        CHAPTER,
                        _ -> Phrase.of("law.codex.outForGood", "decision", decision),
                        Phrase.of("law.codex.notOutForGood", "decision", decision));
    }

    /// By when the worker appeals; no against a decision that does not say that the agreed work is out for good.
    ///
    /// @param received the day on which the worker received the decision
    public static Finding<Deadline> appealBy(
            Law law, CodexTrajectory trajectory, CodexDecision decision, DatedFact received) {
        return isOutForGood(law, trajectory, decision, received.day())
                .noUnder(CHAPTER, Phrase.of("law.codex.noAppeal", "decision", decision))
                .choose(_ -> CodexRules.by(law, trajectory, received, "law.fact.assessmentReceived", APPEAL))
                .under(CHAPTER, by -> Phrase.of("law.codex.appealBy", "day", by.day()));
    }

    /// By when the physician of the inspection decides on the appeal.
    public static Finding<Deadline> inspectionBy(Law law, CodexTrajectory trajectory, DatedFact appealed) {
        return CodexRules.by(law, trajectory, appealed, "law.fact.appealed", INSPECTION)
                .under(CHAPTER, by -> Phrase.of("law.codex.inspectionBy", "day", by.day()));
    }
}
