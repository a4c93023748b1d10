// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.RestDays;
import java.time.LocalDate;

/// The evaluation at the end of the reintegration phase and who evaluates incapacity anew, with the new skills: royal
/// decree of 3 July 1996, article 215septies.
public final class EvaluationTerms {

    /// How long the reintegration phase lasts at most.
    public static final ParameterName<Term> REINTEGRATION_PHASE = ParameterName.term("programme/reintegrationPhase");

    /// Who evaluates incapacity anew: [#BY_PHYSICIAN] or [#BY_COUNCIL].
    public static final ParameterName<String> RE_EVALUATOR = ParameterName.choice("programme/reEvaluator");

    /// The advisory physician of the sickness fund.
    public static final String BY_PHYSICIAN = "advisoryPhysician";

    /// The medical council for invalidity.
    public static final String BY_COUNCIL = "medicalCouncil";

    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "215septies");

    private EvaluationTerms() {}

    /// The last day of the reintegration phase: six months that begin on the first day of the month after the one in
    /// which the training ended. A training that ends in March is evaluated by 30 September.
    public static Finding<Deadline> sixMonths(Law law, DatedFact trainingEnded) {
        return RestDays.unmoved(trainingEnded
                .as("law.fact.trainingEnded")
                .map(ended -> ended.withDayOfMonth(1).plusMonths(1))
                .step(ARTICLE, first -> Phrase.of("law.evaluation.countsFrom", "day", first))
                .and(
                        law.asOf(trainingEnded.day()).take(REINTEGRATION_PHASE),
                        (first, term) -> Deadline.on(term.beginningOn(first).until()))
                .under(ARTICLE, by -> Phrase.of("law.evaluation.by", "day", by.day())));
    }

    /// Who evaluates incapacity anew on that day.
    public static Finding<ReEvaluator> reEvaluator(Law law, LocalDate day) {
        return law.on(day)
                .take(RE_EVALUATOR)
                .map(by -> by.equals(BY_COUNCIL) ? ReEvaluator.MEDICAL_COUNCIL : ReEvaluator.ADVISORY_PHYSICIAN)
                .under(ARTICLE, who -> Phrase.of("law.evaluation.by.whom", "who", who));
    }
}
