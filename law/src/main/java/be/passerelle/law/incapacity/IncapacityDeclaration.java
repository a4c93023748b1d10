// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import java.time.LocalDate;

/// By when an incapacity is declared to the sickness fund, with the examples that INAMI publishes. A term that ends on
/// a Saturday, a Sunday or a public holiday ends on the next working day (the auxiliary fund says so).
public final class IncapacityDeclaration {

    /// A manual worker: so many days, the first day of incapacity included.
    public static final ParameterName<Term> MANUAL = ParameterName.term("incapacity/declarationManualWorker");

    /// A clerical worker: so many days, the first day of incapacity included.
    public static final ParameterName<Term> CLERICAL = ParameterName.term("incapacity/declarationClericalWorker");

    /// An unemployed person: so many days, the first day of incapacity not included.
    public static final ParameterName<Term> UNEMPLOYED = ParameterName.term("incapacity/declarationUnemployed");

    private static final Citation PAGE = Citation.of("inami-page-incapacity-declaration", "terms");

    private IncapacityDeclaration() {}

    /// The last day for declaring it.
    public static Finding<Deadline> by(Law law, Declarant who, DatedFact incapacityFrom) {
        LocalDate from = incapacityFrom.day();
        Finding<LocalDate> day = incapacityFrom
                .as("law.fact.incapacityBegan")
                .given(lines -> lines.fact(Phrase.of("law.fact.declarant", "who", who)));
        Finding<LocalDate> end = switch (who) {
            case MANUAL_WORKER -> day.and(law.asOf(from).take(MANUAL), IncapacityDeclaration::included);
            case CLERICAL_WORKER -> day.and(law.asOf(from).take(CLERICAL), IncapacityDeclaration::included);
            case UNEMPLOYED_PERSON -> day.and(law.asOf(from).take(UNEMPLOYED), (first, term) -> term.after(first));
        };
        return CountedTerm.settleDeclaration(law, from, end)
                .under(PAGE, by -> Phrase.of("law.declaration.by", "day", by.day()));
    }

    private static LocalDate included(LocalDate first, Term term) {
        return term.beginningOn(first).until();
    }
}
