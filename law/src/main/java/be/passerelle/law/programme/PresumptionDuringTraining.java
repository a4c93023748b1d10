// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// During which days of a training incapacity is presumed: the whole of the approved training (royal decree of 3 July
/// 1996, article 239 §2). Meanwhile incapacity is not assessed anew and the benefit goes on.
public final class PresumptionDuringTraining {

    /// Whether incapacity is presumed during an approved training.
    public static final ParameterName<Boolean> HOLDS = ParameterName.flag("programme/presumptionDuringTraining");

    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "239", "§2");

    private PresumptionDuringTraining() {}

    /// The days of presumed incapacity, both ends included: the granted days from the real start to the real end.
    /// Before the training has started, the days as granted. Empty when the training ended before it began.
    ///
    /// @param granted the days that the decision approves
    /// @param started the first day of the training, once it has started
    /// @param ended the last day of the training, once it has ended
    /// @param decision the decision that approves it
    public static Finding<Optional<Period>> period(
            Law law, Period granted, Optional<DatedFact> started, Optional<DatedFact> ended, DatedFact decision) {
        Parameter<Boolean> parameter = law.parameter(HOLDS);
        Optional<DatedValue<Boolean>> holds = parameter.at(granted.from());
        if (holds.isEmpty() || !holds.get().value()) {
            return parameter.withoutValue(granted.from());
        }
        Optional<Period> period = followed(granted, started, ended);
        return Finding.of(period, () -> reason(granted, started, ended, decision, period, parameter.used(holds.get())));
    }

    private static Optional<Period> followed(Period granted, Optional<DatedFact> started, Optional<DatedFact> ended) {
        if (started.isEmpty() && ended.isPresent()) {
            return Optional.empty();
        }
        LocalDate from = granted.from();
        if (started.isPresent() && started.get().day().isAfter(from)) {
            from = started.get().day();
        }
        LocalDate until = granted.until();
        if (ended.isPresent() && ended.get().day().isBefore(until)) {
            until = ended.get().day();
        }
        return until.isBefore(from) ? Optional.empty() : Optional.of(Period.of(from, until));
    }

    private static Reason reason(
            Period granted,
            Optional<DatedFact> started,
            Optional<DatedFact> ended,
            DatedFact decision,
            Optional<Period> period,
            Reason parameter) {
        Phrase statement = period.map(p -> Phrase.of("law.trainingPresumption.period", "period", p))
                .orElseGet(() -> Phrase.of("law.trainingPresumption.none"));
        List<Reason> steps = new ArrayList<>();
        steps.add(Reason.fact(
                Phrase.of("law.fact.trainingGranted", "day", decision.day(), "period", granted), decision.act()));
        started.ifPresent(s -> steps.add(Reason.fact(Phrase.of("law.fact.trainingStarted", "day", s.day()), s.act())));
        ended.ifPresent(e -> steps.add(Reason.fact(Phrase.of("law.fact.trainingEnded", "day", e.day()), e.act())));
        steps.add(parameter);
        if (started.isEmpty()) {
            steps.add(Reason.wouldChange(Phrase.of("law.trainingPresumption.ifLater")));
        }
        if (ended.isEmpty()) {
            steps.add(Reason.wouldChange(Phrase.of("law.trainingPresumption.ifEnded")));
            steps.add(Reason.wouldChange(Phrase.of("law.trainingPresumption.ifProlonged")));
        }
        return Reason.rule(statement, ARTICLE, steps.toArray(Reason[]::new));
    }
}
