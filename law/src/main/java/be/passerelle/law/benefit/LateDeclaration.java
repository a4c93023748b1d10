// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import java.time.LocalDate;

/// What is left of the benefit on the days on which a resumption that was declared late lowers it by 10 %
/// (royal decree of 3 July 1996, article 230 §2, from 12 April 2013). Which days these are, the rules of
/// resumptions tell.
public final class LateDeclaration {

    public static final ParameterName<Percent> SHARE = ParameterName.percent("benefit/lateDeclarationShare");

    private static final Citation ARTICLE = Citation.of("belga-2013", "lateDeclaration");

    private LateDeclaration() {}

    /// The benefit per day on the days that are lower, in whole cents.
    ///
    /// @param benefit euro per payable day before it
    public static Finding<Money> daily(Law law, Money benefit, LocalDate day) {
        Money whole = Cents.checked("the benefit per day", benefit);
        return Cents.of(law, day, law.on(day).take(SHARE).map(share -> share.off(whole)))
                .under(ARTICLE, left -> Phrase.of("law.reduction.left", "amount", left, "whole", whole));
    }
}
