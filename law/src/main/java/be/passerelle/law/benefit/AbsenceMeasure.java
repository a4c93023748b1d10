// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import java.time.LocalDate;
import java.util.Optional;

/// The benefit is 2.5 % lower after a second unjustified absence from a contact, for incapacities that
/// began on 1 January 2023 or later: royal decree of 3 July 1996, article 215octiesdecies.
public final class AbsenceMeasure {

    public static final ParameterName<Percent> SHARE = ParameterName.percent("benefit/absenceShare");

    /// Within how long of an unjustified absence the person is expected anew, as the registered letter says.
    public static final ParameterName<Term> NEW_DATE = ParameterName.term("benefit/newDateTerm");

    /// To which day the benefit is lower after the third absence: [#BEFORE_CONTACT] or `dayBeforeHeld`.
    public static final ParameterName<String> THIRD_UNTIL = ParameterName.choice("benefit/thirdAbsenceUntil");

    /// To the day before the person gets in touch.
    public static final String BEFORE_CONTACT = "dayBeforeContact";

    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "215octiesdecies");

    private AbsenceMeasure() {}

    /// The days with a lower benefit after the second absence: from that day up to and including the day on
    /// which the person gets in touch to fix a new date; open while they do not.
    ///
    /// @param incapacityFrom the first day of the incapacity
    /// @param contacted not before the absence
    public static Finding<Period> afterSecond(
            Law law, LocalDate incapacityFrom, DatedFact secondAbsence, Optional<DatedFact> contacted) {
        checkOrder(secondAbsence, contacted);
        return lowered(law, incapacityFrom, secondAbsence)
                .map(from -> contacted
                        .map(DatedFact::day)
                        .map(day -> Period.of(from, day))
                        .orElse(Period.since(from)))
                .noting(lines ->
                        lines.fact("law.fact.contacted", contacted).wouldChange("law.measure.ifContacted", contacted))
                .under(ARTICLE, AbsenceMeasure::lower, Phrase.of("law.measure.notForThisIncapacity"));
    }

    /// The days with a lower benefit after the third absence: from that day to the day before the contact
    /// that at last takes place, or before the person gets in touch: the sentence of the text is cut, so
    /// the reading is open.
    ///
    /// @param contacted when the person got in touch, not before the absence
    /// @param held when the contact took place, not before the absence
    public static Finding<Period> afterThird(
            Law law,
            LocalDate incapacityFrom,
            DatedFact thirdAbsence,
            Optional<DatedFact> contacted,
            Optional<DatedFact> held) {
        checkOrder(thirdAbsence, contacted);
        checkOrder(thirdAbsence, held);
        Finding<Period> days = untilHeldOrContacted(law, incapacityFrom, thirdAbsence, contacted, held);
        return days.noting(lines -> lines.fact("law.fact.contacted", contacted).fact("law.fact.contactHeld", held))
                .noting(OtherReadings.of(
                        law,
                        THIRD_UNTIL,
                        ARTICLE,
                        days,
                        other -> untilHeldOrContacted(other, incapacityFrom, thirdAbsence, contacted, held)))
                .under(ARTICLE, AbsenceMeasure::lower, Phrase.of("law.measure.notForThisIncapacity"));
    }

    private static Finding<Period> untilHeldOrContacted(
            Law law,
            LocalDate incapacityFrom,
            DatedFact thirdAbsence,
            Optional<DatedFact> contacted,
            Optional<DatedFact> held) {
        return lowered(law, incapacityFrom, thirdAbsence)
                .and(
                        law.asOf(thirdAbsence.day()).take(THIRD_UNTIL),
                        (from, until) -> until.equals(BEFORE_CONTACT) ? before(from, contacted) : before(from, held))
                .mapIfAny(days -> days);
    }

    /// The last day on which the new appointment may be that the registered letter fixes after an absence.
    /// The text says within one month, and not from when: it is counted from the absence.
    public static Finding<Deadline> newDateBy(Law law, DatedFact absence) {
        return CountedTerm.from(law, absence, "law.fact.absent", NEW_DATE)
                .under(ARTICLE, by -> Phrase.of("law.measure.newDateBy", "day", by.day()));
    }

    /// The benefit per day during the measure, in whole cents.
    ///
    /// @param benefit euro per payable day before it
    public static Finding<Money> daily(Law law, LocalDate incapacityFrom, Money benefit, LocalDate day) {
        Money whole = Cents.checked("the benefit per day", benefit);
        return Cents.of(
                        law,
                        day,
                        law.forIncapacityFrom(incapacityFrom)
                                .on(day)
                                .take(SHARE)
                                .map(share -> share.off(whole)))
                .under(ARTICLE, left -> Phrase.of("law.reduction.left", "amount", left, "whole", whole));
    }

    private static Finding<LocalDate> lowered(Law law, LocalDate incapacityFrom, DatedFact absence) {
        return Finding.day(
                        incapacityFrom,
                        lines -> lines.fact(Phrase.of("law.fact.incapacitySince", "day", incapacityFrom)))
                .and(law.forIncapacityFrom(incapacityFrom)
                        .asOf(absence.day())
                        .take(SHARE)
                        .where(share -> !share.equals(Percent.NONE)))
                .and(absence.as("law.fact.absent"), (_, day) -> day);
    }

    private static Optional<Period> before(LocalDate from, Optional<DatedFact> end) {
        return end.isEmpty()
                ? Optional.of(Period.since(from))
                : Period.ifAny(from, Day.before(end.get().day()));
    }

    private static void checkOrder(DatedFact absence, Optional<DatedFact> later) {
        if (later.filter(fact -> fact.day().isBefore(absence.day())).isPresent()) {
            throw new IllegalArgumentException("a contact follows the absence of " + absence.day()
                    + " (royal decree of 3 July 1996, article 215octiesdecies): "
                    + later.get().day());
        }
    }

    private static Phrase lower(Period days) {
        return Phrase.of("law.measure.lower", "period", days);
    }
}
