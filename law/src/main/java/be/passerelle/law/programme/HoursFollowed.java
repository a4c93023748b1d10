// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.RecognisedDays;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The hours of one month of a training, with what the premium for them rests on.
///
/// @param month the month
/// @param hours the hours really followed in it, at least 0
/// @param act the number of the act that reports them
/// @param training the training as it is approved and followed
/// @param stillGranted the hours that the decision grants, less those of earlier months; below 0 when more were
/// followed
/// @param recognised the days on which incapacity is recognised
public record HoursFollowed(
        YearMonth month,
        BigDecimal hours,
        int act,
        ApprovedTraining training,
        BigDecimal stillGranted,
        List<RecognisedDays> recognised) {

    /// What a day holds: the nature of days, and no number of the law.
    private static final BigDecimal HOURS_IN_A_DAY = BigDecimal.valueOf(24);

    /// @throws IllegalArgumentException for hours below 0
    public HoursFollowed {
        if (hours.signum() < 0) {
            throw new IllegalArgumentException("hours followed are at least 0: " + hours);
        }
        recognised = List.copyOf(recognised);
    }

    /// The granted days of the month on which the training ran; empty when there are none.
    public Optional<Period> days() {
        return training.days().flatMap(run -> run.intersection(wholeMonth()));
    }

    /// The month from its first to its last day.
    public Period wholeMonth() {
        return Period.of(month.atDay(1), month.atEndOfMonth());
    }

    /// More than these days hold, less those of an interruption, nobody followed on them.
    BigDecimal mostOf(Period days) {
        return HOURS_IN_A_DAY.multiply(BigDecimal.valueOf(training.daysWithoutInterruption(days)));
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
