// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.List;

/// What the phase of reintegration after a training gives, where support was granted for it: the necessary costs
/// of the search for work (royal decree of 3 July 1996, article 215quinquies).
public final class ReintegrationSupport {

    private static final Citation COSTS = Citation.of("ar-1996-07-03", "215quinquies");
    private static final Citation RECOGNITION = Citation.of("law-1994-07-14", "100", "§1");

    private ReintegrationSupport() {}

    /// The days for which these costs are paid: the phase begins in the month after the one in which the
    /// training ended, and the recognised days of it count. What is paid, and how much, no source says that was
    /// seen.
    ///
    /// @param ended the last day of the training
    /// @param granted the decision that grants the support
    /// @param recognised the days on which incapacity is recognised
    public static Finding<Period> costs(Law law, DatedFact ended, DatedFact granted, List<RecognisedDays> recognised) {
        LocalDate first = ended.day().withDayOfMonth(1).plusMonths(1);
        return EvaluationTerms.sixMonths(law, ended)
                .given(lines -> lines.fact("law.fact.supportGranted", granted))
                .map(last -> Period.of(first, last.day()))
                .then(phase -> recognisedOf(phase, recognised))
                .noting(lines -> {
                    if (granted.day().isAfter(first)) {
                        lines.openQuestion(Phrase.of("law.reintegration.reachesBack", "day", granted.day()), COSTS);
                    }
                    lines.openQuestion(Phrase.of("law.reintegration.tariffs"), COSTS);
                })
                .under(
                        COSTS,
                        days -> Phrase.of("law.reintegration.costs", "period", days),
                        Phrase.of("law.reintegration.notRecognised"));
    }

    private static Finding<Period> recognisedOf(Period phase, List<RecognisedDays> recognised) {
        return RecognisedDays.holding(recognised, phase.from())
                .flatMap(run -> run.days().intersection(phase))
                .map(days -> Finding.of(days, lines -> lines.fact(Phrase.of("law.fact.recognised", "period", days))))
                .orElseGet(() -> Finding.no(
                        Phrase.of("law.recognition.firstDayNotRecognised", "day", phase.from()), RECOGNITION));
    }
}
