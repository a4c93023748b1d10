// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.decision;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.time.YearMonth;

/// Until when benefit can be claimed, or claimed back: law of 14 July 1994, article 174. Two years from the end of the
/// month that the benefit is for; for more than was paid, and for what was not due, from the end of the month of the
/// payment. What interrupts the term is not told here.
public final class Prescription {

    /// How long a claim lives.
    public static final ParameterName<Term> TERM = ParameterName.term("decision/prescription");

    private static final Citation ARTICLE = Citation.of("law-1994-07-14", "174");

    private Prescription() {}

    /// The last day of the claim.
    ///
    /// @param month the month that the benefit is for; of a payment, the month in which it was made
    public static Finding<LocalDate> lastDay(Law law, PrescribedClaim claim, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return Finding.day(
                        end,
                        lines -> lines.fact(Phrase.of(
                                switch (claim) {
                                    case BENEFIT -> "law.fact.benefitOf";
                                    case HIGHER_AMOUNT, UNDUE_PAYMENT -> "law.fact.paidIn";
                                },
                                "month",
                                month)))
                .and(
                        law.asOf(end).take(TERM),
                        (last, term) -> term.beginningOn(last.plusDays(1)).until())
                .under(ARTICLE, day -> Phrase.of("law.prescription.lastDay", "claim", claim, "day", day));
    }
}
