// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.PresumptionOnRecognition;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// During which days of a training incapacity is presumed: the whole of the approved training (royal decree of
/// 3 July 1996, article 239 §2; for the self-employed royal decree of 20 July 1971, article 22), as INAMI describes it:
/// neither text was read. Meanwhile incapacity is not assessed anew and the benefit goes on.
public final class PresumptionDuringTraining {

    /// Whether incapacity is presumed during an approved training.
    public static final ParameterName<Boolean> HOLDS = ParameterName.flag("programme/presumptionDuringTraining");

    private static final Citation EMPLOYEES = Citation.of("ar-1996-07-03", "239", "§2");
    private static final Citation SELF_EMPLOYED = Citation.of("ar-1971-07-20", "22", "programme");
    private static final Phrase NOT_FOLLOWED = Phrase.of("law.trainingPresumption.none");
    private static final Phrase NOT_RECOGNISED = Phrase.of("law.trainingPresumption.notRecognised");
    private static final Phrase NOT_HELD = Phrase.of("law.trainingPresumption.notHeld");

    private PresumptionDuringTraining() {}

    /// The days of presumed incapacity, both ends included: the granted days from the real start to the real
    /// end. Before the training has started, the days as granted. No when the training ended before it began,
    /// where the law presumes nothing, and when incapacity is not recognised on its first day. A training that
    /// was granted from before the rule existed is covered from the first day of the rule.
    /// A decision that comes after the first granted day is an open question: no source says whether it
    /// reaches back.
    ///
    /// @param scheme the scheme of the incapacity
    /// @param granted the days that the decision approves
    /// @param started the first day of the training, once it has started
    /// @param ended the last day of the training, once it has ended
    /// @param decision the decision that approves it
    /// @param recognised the days on which incapacity is recognised
    public static Finding<Period> period(
            Law law,
            Scheme scheme,
            Period granted,
            Optional<DatedFact> started,
            Optional<DatedFact> ended,
            DatedFact decision,
            List<RecognisedDays> recognised) {
        Citation article = scheme == Scheme.SELF_EMPLOYED ? SELF_EMPLOYED : EMPLOYEES;
        LocalDate first = Day.later(granted.from(), Day.earlier(ruleSince(law), granted.until()));
        Finding<Yes> presumed = law.asOf(first).holds(HOLDS);
        Why facts = lines -> lines.fact(approved(granted, decision), decision.act())
                .fact("law.fact.trainingStarted", started)
                .fact("law.fact.trainingEnded", ended);
        Why changes = lines -> lines.wouldChange("law.trainingPresumption.ifLater", started)
                .wouldChange("law.trainingPresumption.ifEnded", ended)
                .wouldChange("law.trainingPresumption.ifProlonged", ended);
        Optional<Period> natural = followed(Period.of(first, granted.until()), started, ended);
        return presumed.noUnder(article, NOT_HELD)
                .choose(_ -> Finding.of(granted, facts)
                        .and(presumed)
                        .mapIfAny(_ -> natural)
                        .then(days -> PresumptionOnRecognition.left(law, days, recognised))
                        .noting(changes)
                        .noting(lines -> {
                            if (decision.day().isAfter(granted.from())) {
                                lines.openQuestion(
                                        Phrase.of("law.trainingPresumption.reachesBack", "day", decision.day()),
                                        article);
                            }
                        })
                        .under(
                                article,
                                PresumptionDuringTraining::presumed,
                                natural.isEmpty() ? NOT_FOLLOWED : NOT_RECOGNISED));
    }

    private static LocalDate ruleSince(Law law) {
        return law.parameter(HOLDS).values().getFirst().period().from();
    }

    private static Phrase approved(Period granted, DatedFact decision) {
        return Phrase.of("law.fact.trainingGranted", "day", decision.day(), "period", granted);
    }

    private static Phrase presumed(Period days) {
        return Phrase.of("law.trainingPresumption.period", "period", days);
    }

    private static Optional<Period> followed(Period granted, Optional<DatedFact> started, Optional<DatedFact> ended) {
        if (started.isEmpty() && ended.isPresent()) {
            return Optional.empty();
        }
        LocalDate from =
                started.isPresent() ? Day.later(granted.from(), started.get().day()) : granted.from();
        LocalDate until =
                ended.isPresent() ? Day.earlier(granted.until(), ended.get().day()) : granted.until();
        return Period.ifAny(from, until);
    }
}
