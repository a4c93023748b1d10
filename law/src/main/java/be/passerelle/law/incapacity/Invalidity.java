// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// When primary incapacity becomes invalidity: law of 14 July 1994, articles 87 and 93.
public final class Invalidity {

    /// How long primary incapacity lasts.
    public static final ParameterName<Term> PRIMARY_INCAPACITY = ParameterName.term("incapacity/primaryIncapacity");

    private static final Citation ARTICLE = Citation.of("law-1994-07-14", "93");

    private Invalidity() {}

    /// The first day of invalidity of somebody who stays incapable of work without a break: the day after the first
    /// year.
    public static Finding<LocalDate> beginsOn(Law law, LocalDate incapacityFrom) {
        Parameter<Term> parameter = law.parameter(PRIMARY_INCAPACITY);
        return parameter
                .at(incapacityFrom)
                .map(term -> beginsOn(parameter, term, incapacityFrom))
                .orElseGet(() -> parameter.withoutValue(incapacityFrom));
    }

    private static Finding<LocalDate> beginsOn(Parameter<Term> parameter, DatedValue<Term> term, LocalDate from) {
        LocalDate begins = term.value().beginningOn(from).until().plusDays(1);
        return Finding.of(
                begins,
                () -> Reason.rule(
                        Phrase.of("law.invalidity.begins", "day", begins),
                        ARTICLE,
                        Reason.fact(Phrase.of("law.fact.incapacitySince", "day", from)),
                        parameter.used(term)));
    }
}
