// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.util.Optional;

/// By when a complete request is treated: INAMI's own service level, not a term of the law ("files that are
/// complete are treated within the day", report of about 2016).
public final class DecisionTerm {

    public static final ParameterName<Term> SERVICE_LEVEL = ParameterName.term("programme/decisionTerm");

    private static final Citation REPORT = Citation.of("inami-report-2016", "demedicalisation");

    /// Places were lost because decisions came after the training had started, says the report.
    private static final Phrase IF_MISSED = Phrase.of("law.decision.ifMissed");

    private DecisionTerm() {}

    /// The last day for treating a request, counted from the day on which it is complete.
    public static Finding<Deadline> whenComplete(Law law, DatedFact complete) {
        Parameter<Term> parameter = law.parameter(SERVICE_LEVEL);
        return parameter
                .at(complete.day())
                .map(term -> by(complete, parameter, term))
                .orElseGet(() -> parameter.withoutValue(complete.day()));
    }

    private static Finding<Deadline> by(DatedFact complete, Parameter<Term> parameter, DatedValue<Term> term) {
        LocalDate last = term.value().after(complete.day());
        return Finding.of(
                new Deadline(last, Optional.of(IF_MISSED)),
                () -> Reason.rule(
                        Phrase.of("law.decision.by", "day", last),
                        REPORT,
                        Reason.fact(Phrase.of("law.fact.requestComplete", "day", complete.day()), complete.act()),
                        parameter.used(term)));
    }
}
