// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.RecognisedDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The hours of one month of a training, with what the premium for them rests on.
///
/// @param month the month
/// @param hours the hours really followed in it, at least 0
/// @param act the number of the act that reports them
/// @param granted the days that the decision grants
/// @param stillGranted the hours that the decision grants, less those of earlier months; below 0 when more were
/// followed
/// @param started the first day of the training
/// @param ended its last day, once it has ended
/// @param recognised the days on which incapacity is recognised
public record HoursFollowed(
        YearMonth month,
        BigDecimal hours,
        int act,
        Period granted,
        BigDecimal stillGranted,
        Optional<DatedFact> started,
        Optional<DatedFact> ended,
        List<RecognisedDays> recognised) {

    /// @throws IllegalArgumentException for hours below 0
    public HoursFollowed {
        if (hours.signum() < 0) {
            throw new IllegalArgumentException("hours followed are at least 0: " + hours);
        }
        recognised = List.copyOf(recognised);
    }

    /// The granted days of the month on which the training ran; empty when there are none.
    public Optional<Period> days() {
        LocalDate from = started.map(DatedFact::day).orElse(granted.from());
        LocalDate until = ended.map(DatedFact::day).orElse(granted.until());
        return wholeMonth()
                .intersection(granted)
                .flatMap(days -> Period.ifAny(Day.later(days.from(), from), Day.earlier(days.until(), until)));
    }

    /// The month from its first to its last day.
    public Period wholeMonth() {
        return Period.of(month.atDay(1), month.atEndOfMonth());
    }

    /// How many of these days are recognised: all, none or some of them.
    Recognised recognisedOf(Period days) {
        boolean some = false;
        for (RecognisedDays each : recognised) {
            if (each.days().contains(days.from()) && each.days().contains(days.until())) {
                return Recognised.ALL;
            }
            some |= each.days().overlaps(days);
        }
        return some ? Recognised.SOME : Recognised.NONE;
    }

    /// How much of a run of days is recognised.
    enum Recognised {
        ALL,
        SOME,
        NONE
    }
}
