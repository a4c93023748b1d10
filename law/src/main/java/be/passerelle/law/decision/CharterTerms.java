// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.decision;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import java.util.Optional;

/// By when a fund decides and pays: law of 11 April 1995, the Charter of the insured. Four months to decide, four more
/// to pay; afterwards interest runs by right for the insured.
public final class CharterTerms {

    /// How long the decision may take.
    public static final ParameterName<Term> DECISION = ParameterName.term("decision/decisionTerm");

    /// How long payment may take after that.
    public static final ParameterName<Term> PAYMENT = ParameterName.term("decision/paymentTerm");

    private static final Citation CHARTER = Citation.of("charter-1995-04-11", "terms");
    private static final Optional<Phrase> INTEREST = Optional.of(Phrase.of("law.charter.interest"));

    private CharterTerms() {}

    /// By when a request is decided.
    public static Finding<Deadline> decideBy(Law law, DatedFact asked) {
        return CountedTerm.from(law, asked, "law.fact.requestReceived", DECISION)
                .under(CHARTER, by -> Phrase.of("law.charter.decideBy", "day", by.day()));
    }

    /// By when what was decided is paid.
    ///
    /// @param decided the notification of the decision
    public static Finding<Deadline> payBy(Law law, DatedFact decided) {
        return CountedTerm.from(law, decided, "law.fact.notified", PAYMENT)
                .map(by -> new Deadline(by.day(), INTEREST))
                .under(CHARTER, by -> Phrase.of("law.charter.payBy", "day", by.day()));
    }
}
