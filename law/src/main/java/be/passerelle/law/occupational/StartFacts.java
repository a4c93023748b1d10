// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Lines;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What whether somebody may ask for a trajectory rests on.
///
/// @param initiator who asks
/// @param incapacityFrom the first day of the incapacity; empty for a worker who is not off yet
/// @param cause what the incapacity comes from
/// @param temporaryEnded whether the temporary incapacity after an accident at work or an occupational disease ended
/// @param resumed the days on which the worker was not incapable meanwhile
/// @param definitiveCertificate whether the worker handed in a certificate that the agreed work is out for good
/// @param consent whether the worker agrees
/// @param asked the day of the request, not before the incapacity
public record StartFacts(
        TrajectoryInitiator initiator,
        Optional<LocalDate> incapacityFrom,
        Cause cause,
        boolean temporaryEnded,
        List<Period> resumed,
        boolean definitiveCertificate,
        boolean consent,
        LocalDate asked) {

    public StartFacts {
        if (incapacityFrom.isPresent() && asked.isBefore(incapacityFrom.get())) {
            throw new IllegalArgumentException("a request during incapacity comes on or after its first day, "
                    + incapacityFrom.get() + ": " + asked);
        }
        resumed = List.copyOf(resumed);
        for (Period days : resumed) {
            if (incapacityFrom.isEmpty()
                    || !days.from().isAfter(incapacityFrom.get())
                    || !days.until().isBefore(asked)) {
                throw new IllegalArgumentException(
                        "work is resumed after the first day of incapacity and before the request: " + days.from()
                                + " to " + days.until());
            }
        }
    }

    void tell(Lines lines) {
        lines.fact(Phrase.of("law.fact.initiator", "who", initiator)).fact(Phrase.of("law.fact.cause", "cause", cause));
        incapacityFrom.ifPresent(day -> lines.fact(Phrase.of("law.fact.incapacitySince", "day", day)));
        resumed.forEach(days -> lines.fact(Phrase.of("law.fact.resumedDuring", "period", days)));
        if (definitiveCertificate) {
            lines.fact(Phrase.of("law.fact.definitiveCertificate"));
        }
        if (consent) {
            lines.fact(Phrase.of("law.fact.consent"));
        }
    }
}
