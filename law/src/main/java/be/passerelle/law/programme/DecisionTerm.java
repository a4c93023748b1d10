// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
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
    private static final Optional<Phrase> IF_MISSED = Optional.of(Phrase.of("law.decision.ifMissed"));

    private DecisionTerm() {}

    /// The last day for treating a request, counted from the day on which it is complete.
    public static Finding<Deadline> whenComplete(Law law, DatedFact complete) {
        return complete.as("law.fact.requestComplete")
                .and(
                        law.asOf(complete.day()).take(SERVICE_LEVEL),
                        (day, term) -> new Deadline(term.after(day), IF_MISSED))
                .under(REPORT, by -> Phrase.of("law.decision.by", "day", by.day()));
    }

    /// The same for a request that meets a directive which was confirmed after it was complete. The
    /// report measures how long what can be treated waits, and is silent on a directive that reaches
    /// back: we count from the day on which the request could be decided, for nobody can be late
    /// before.
    ///
    /// @param since the day on which the directive was known
    public static Finding<Deadline> whenDecidable(Law law, DatedFact complete, LocalDate since) {
        if (!since.isAfter(complete.day())) {
            return whenComplete(law, complete);
        }
        return Finding.day(since, lines -> {
                    lines.fact("law.fact.requestComplete", complete);
                    lines.fact(Phrase.of("law.fact.directiveKnown", "day", since));
                    lines.openQuestion(Phrase.of("law.decision.reachesBackOpen"), REPORT);
                })
                .and(
                        law.asOf(complete.day()).take(SERVICE_LEVEL),
                        (day, term) -> new Deadline(term.after(day), IF_MISSED))
                .under(REPORT, by -> Phrase.of("law.decision.by", "day", by.day()));
    }
}
