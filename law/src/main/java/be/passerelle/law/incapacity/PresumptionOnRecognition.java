// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Why;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A presumption of incapacity rests on a recognised incapacity (law of 14 July 1994, article 100 §1): it
/// begins on a recognised day, and every end of the incapacity closes it.
///
/// Whether it goes on when nobody prolonged the recognition in time is said by no source that was seen: an open
/// question, answered by a parameter.
public final class PresumptionOnRecognition {

    /// Whether a presumption carries the recognition on: [#RECOGNISED_DAYS] or [#CARRIES].
    public static final ParameterName<String> BEYOND = ParameterName.choice("incapacity/presumptionBeyondRecognition");

    /// It holds on recognised days alone: somebody has to prolong the recognition.
    public static final String RECOGNISED_DAYS = "recognisedDays";

    /// It carries the recognition on until its own end.
    public static final String CARRIES = "carries";

    private static final Citation RECOGNITION = Citation.of("law-1994-07-14", "100", "§1");

    private PresumptionOnRecognition() {}

    /// What the recognition leaves of the days of a presumption; no when its first day is not recognised.
    ///
    /// @param presumed the days as the rule of the presumption has them, whatever was recognised
    /// @param recognised the recognised days of the file
    public static Finding<Period> left(Law law, Period presumed, List<RecognisedDays> recognised) {
        Optional<RecognisedDays> run = RecognisedDays.holding(recognised, presumed.from());
        if (run.isEmpty()) {
            return Finding.no(Phrase.of("law.recognition.firstDayNotRecognised", "day", presumed.from()), RECOGNITION);
        }
        Period days = run.get().days();
        Why facts = lines -> {
            if (run.get().isSupposed()) {
                lines.add(Reason.wouldChange(Phrase.of("law.recognition.supposed")));
            } else {
                lines.fact(
                        Phrase.of("law.fact.recognised", "period", days),
                        run.get().act());
            }
            lines.fact("law.fact.incapacityClosed", run.get().closed());
        };
        return left(law, presumed, run.get(), facts)
                .noting(again(presumed, run.get(), recognised))
                .under(RECOGNITION, left -> Phrase.of("law.recognition.left", "period", left));
    }

    /// Whoever becomes incapable again within the days of the presumption: no source says whether it begins anew.
    /// Assumed: it does not, while hours that are followed are paid.
    private static Why again(Period presumed, RecognisedDays run, List<RecognisedDays> recognised) {
        return lines -> {
            for (RecognisedDays each : recognised) {
                if (each.days().from().isAfter(run.days().until())) {
                    each.days()
                            .intersection(presumed)
                            .ifPresent(days -> lines.openQuestion(
                                    Phrase.of("law.recognition.again", "period", days), RECOGNITION));
                }
            }
        };
    }

    private static Finding<Period> left(Law law, Period presumed, RecognisedDays run, Why facts) {
        LocalDate last = run.days().until();
        if (!last.isBefore(presumed.until())) {
            return Finding.of(presumed, facts);
        }
        Period cut = Period.of(presumed.from(), last);
        if (!run.ranOut()) {
            return Finding.of(cut, facts);
        }
        return Finding.of(presumed, facts)
                .and(
                        law.asOf(Day.later(presumed.from(), firstOf(law.parameter(BEYOND))))
                                .take(BEYOND),
                        (whole, reading) -> reading.equals(CARRIES) ? whole : cut)
                .noting(lines -> lines.openQuestion(
                        Phrase.of("law.recognition.ranOut", "day", last, "period", presumed), RECOGNITION));
    }

    private static LocalDate firstOf(Parameter<?> choice) {
        return choice.values().getFirst().period().from();
    }
}
