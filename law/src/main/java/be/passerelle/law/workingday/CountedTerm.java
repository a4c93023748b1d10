// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.workingday;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// A term counted from a day, in days, months or working days, and what becomes of it when it ends on a Saturday, a
/// Sunday or a public holiday. A *declaration of incapacity* may then still be made on the next working day (the
/// auxiliary fund says so). Of other terms no source says it: article 53 of the Judicial Code is about acts of
/// proceedings only. They stay where they end, and the reason shows what the other reading gives.
///
/// The day that starts a term is not counted; its last day is.
public final class CountedTerm {

    /// What becomes of a term of a declaration of incapacity that ends on a day off: [#MOVED] or [#NOT_MOVED].
    public static final ParameterName<String> DECLARATION_OF_INCAPACITY =
            ParameterName.choice("calendar/declarationEndingOnDayOff");

    /// What becomes of any other term that ends on a day off: [#MOVED] or [#NOT_MOVED].
    public static final ParameterName<String> OTHER_TERMS = ParameterName.choice("calendar/termEndingOnDayOff");

    /// The term ends on the next working day.
    public static final String MOVED = "moved";

    /// The term ends on the day off.
    public static final String NOT_MOVED = "notMoved";

    private static final Citation AUXILIARY_FUND = Citation.of("caami-page-incapacity", "declaration");
    private static final Citation JUDICIAL_CODE = Citation.of("judicial-code", "53");
    private static final WorkingDays MONDAY_TO_FRIDAY = new WorkingDays(WorkingDayMeaning.DECLARATION, false);
    private static final Why NOTHING_MORE = _ -> {};

    private CountedTerm() {}

    /// What becomes of a term whose last day is counted already.
    ///
    /// @param end the last day as it is counted
    /// @param declaration whether it is a term for declaring an incapacity
    public static Finding<Deadline> ends(Law law, LocalDate end, boolean declaration) {
        Finding<LocalDate> day = Finding.day(
                end,
                lines -> lines.fact(
                        Phrase.of(declaration ? "law.fact.declarationEnds" : "law.fact.termEnds", "day", end)));
        return (declaration ? settleDeclaration(law, end, day) : settle(law, end, day))
                .under(declaration ? AUXILIARY_FUND : JUDICIAL_CODE, by -> Phrase.of("law.term.ends", "day", by.day()));
    }

    /// The last day of a term that counts from a fact, for a rule to close.
    ///
    /// @param key the words of the fact, with its `{day}`
    /// @param term in days, weeks, months or years, or in working days of the declaration
    public static Finding<Deadline> from(Law law, DatedFact start, String key, ParameterName<Term> term) {
        return from(law, start, key, term, start.day());
    }

    /// The same for a term that is taken from the law of another day than that of the fact: of a procedure that keeps
    /// the rules under which it began.
    ///
    /// @param rulesOf the day whose law gives the term
    public static Finding<Deadline> from(
            Law law, DatedFact start, String key, ParameterName<Term> term, LocalDate rulesOf) {
        return from(law, start, key, law.asOf(rulesOf).take(term), WorkingDayMeaning.DECLARATION);
    }

    /// The same for a length that is already taken from the law.
    ///
    /// @param meaning which days count when the length is in working days
    public static Finding<Deadline> from(
            Law law, DatedFact start, String key, Finding<Term> length, WorkingDayMeaning meaning) {
        return length.choose(term -> {
            Finding<LocalDate> day = start.as(key).and(length);
            return term.unit() == Term.Unit.WORKING_DAYS
                    ? day.then(from -> WorkingDays.count(law, meaning, from, days -> days.plus(from, term.amount())))
                            .map(Deadline::on)
                    : settle(law, start.day(), day.map(term::after));
        });
    }

    /// What becomes of a term that ends on that day.
    ///
    /// @param asOf the material day of the term
    public static Finding<Deadline> settle(Law law, LocalDate asOf, Finding<LocalDate> end) {
        return end.then(day -> {
            if (!isDayOff(day)) {
                return Finding.of(Deadline.on(day), NOTHING_MORE);
            }
            LocalDate next = moved(day);
            Finding<String> way = law.asOf(asOf).take(OTHER_TERMS);
            return way.choose(reading -> {
                boolean moves = reading.equals(MOVED);
                return way.map(_ -> Deadline.on(moves ? next : day))
                        .noting(lines -> lines.openQuestion(
                                Phrase.of("law.term.otherEnd", "end", day, "day", moves ? day : next)));
            });
        });
    }

    /// The day on which a term that ends on that day ends by the reading that moves it: the day itself on a working
    /// day, else the next one.
    public static LocalDate moved(LocalDate end) {
        return isDayOff(end) ? MONDAY_TO_FRIDAY.next(end) : end;
    }

    /// The end of a term for declaring an incapacity: on a day off it is the next working day.
    ///
    /// @param asOf the material day of the term
    public static Finding<Deadline> settleDeclaration(Law law, LocalDate asOf, Finding<LocalDate> end) {
        return end.then(day -> isDayOff(day)
                ? law.asOf(asOf)
                        .take(DECLARATION_OF_INCAPACITY)
                        .map(way -> Deadline.on(way.equals(MOVED) ? moved(day) : day))
                : Finding.of(Deadline.on(day), NOTHING_MORE));
    }

    private static boolean isDayOff(LocalDate day) {
        return !MONDAY_TO_FRIDAY.isWorkingDay(day);
    }
}
