// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;

/// For how long a certificate of incapacity holds at most: three months since 1 January 2026, as the auxiliary fund
/// describes it. Whether there was a limit before was not found.
public final class CertificateTerm {

    /// For how long one certificate holds at most.
    public static final ParameterName<Term> LONGEST = ParameterName.term("incapacity/longestCertificate");

    private static final Citation PAGE = Citation.of("caami-page-incapacity", "certificates");

    private CertificateTerm() {}

    /// The days that one certificate covers at most.
    ///
    /// @param first the first day that it covers
    public static Finding<Period> longest(Law law, DatedFact first) {
        return first.as("law.fact.certificateFrom")
                .and(law.asOf(first.day()).take(LONGEST), (day, term) -> term.beginningOn(day))
                .under(PAGE, days -> Phrase.of("law.certificate.longest", "period", days));
    }
}
