// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// When primary incapacity becomes invalidity: law of 14 July 1994, articles 87 and 93.
public final class Invalidity {

    /// How long primary incapacity lasts.
    public static final ParameterName<Term> PRIMARY_INCAPACITY = ParameterName.term("incapacity/primaryIncapacity");

    private static final Citation ARTICLE = Citation.of("law-1994-07-14", "93");
    private static final Citation SELF_EMPLOYED = Citation.of("ar-1971-07-20", "invalidity");

    private Invalidity() {}

    /// The first day of invalidity of somebody who stays incapable of work without a break: the day after the
    /// first year. For the self-employed their own decree says so, of which the article was not seen.
    public static Finding<LocalDate> beginsOn(Law law, LocalDate incapacityFrom, Scheme scheme) {
        return Finding.day(
                        incapacityFrom,
                        lines -> lines.fact(Phrase.of("law.fact.incapacitySince", "day", incapacityFrom)))
                .and(
                        law.forIncapacityFrom(incapacityFrom)
                                .asOf(incapacityFrom)
                                .take(PRIMARY_INCAPACITY),
                        (from, term) -> Day.after(term.beginningOn(from).until()))
                .under(
                        scheme == Scheme.SELF_EMPLOYED ? SELF_EMPLOYED : ARTICLE,
                        day -> Phrase.of("law.invalidity.begins", "day", day));
    }
}
