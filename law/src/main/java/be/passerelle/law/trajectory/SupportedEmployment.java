// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;

/// Which work a job coach of individual placement and support (IPS) accompanies people to: regular work in the ordinary
/// labour market, paid at least at the guaranteed average minimum monthly income. The model encourages neither
/// volunteering nor unpaid placements nor sheltered work (INAMI report of about 2016, section 1.6).
public final class SupportedEmployment {

    private static final Citation MODEL = Citation.of("inami-report-2016", "ips");

    private SupportedEmployment() {}

    /// Whether it does.
    ///
    /// @param paidAtLeastMinimum whether the pay reaches the guaranteed minimum income
    public static Finding<Yes> allows(KindOfJob job, boolean paidAtLeastMinimum) {
        return Finding.when(job == KindOfJob.REGULAR, lines -> lines.fact(Phrase.of("law.fact.kindOfJob", "job", job)))
                .and(() -> Finding.when(
                        paidAtLeastMinimum,
                        lines -> lines.fact(
                                Phrase.of(paidAtLeastMinimum ? "law.fact.paidMinimum" : "law.fact.paidBelowMinimum"))))
                .under(
                        MODEL,
                        _ -> Phrase.of("law.supportedEmployment.allows"),
                        Phrase.of("law.supportedEmployment.allowsNot"));
    }
}
