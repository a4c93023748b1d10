// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;

/// Who decides on a training: the medical council for invalidity authorises programmes (law of 14 July 1994,
/// article 109bis), by its high commission, or by the social expert under a directive that the commission agreed
/// beforehand and ratifies afterwards.
public final class WhoDecides {

    /// The way of deciding: [#UNDER_DIRECTIVES] or [#COMMISSION_ONLY].
    public static final ParameterName<String> WAY = ParameterName.choice("programme/decisionWay");

    /// A request that meets a directive is decided by the social expert, all others by the commission.
    public static final String UNDER_DIRECTIVES = "underDirectives";

    /// Every request goes to the commission.
    public static final String COMMISSION_ONLY = "commissionOnly";

    private static final Citation ARTICLE = Citation.of("law-1994-07-14", "109bis");

    private WhoDecides() {}

    /// Who decides on a request for a training that is complete on that day.
    ///
    /// @param meetsDirective whether the request meets a directive of the commission in force
    public static Finding<Decider> training(Law law, boolean meetsDirective, LocalDate day) {
        return Finding.of(
                        meetsDirective,
                        lines -> lines.fact(
                                Phrase.of(meetsDirective ? "law.fact.meetsDirective" : "law.fact.meetsNoDirective")))
                .and(
                        law.on(day).take(WAY),
                        (meets, way) -> meets && way.equals(UNDER_DIRECTIVES)
                                ? Decider.SOCIAL_EXPERT_UNDER_DIRECTIVE
                                : Decider.HIGH_COMMISSION)
                .under(ARTICLE, decider -> Phrase.of("law.whoDecides", "decider", decider));
    }
}
