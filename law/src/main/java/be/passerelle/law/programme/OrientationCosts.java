// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.util.List;
import java.util.Optional;

/// What an orientation gives: its costs are paid on presentation of the statement, whatever the commission
/// decides on a training afterwards (report of INAMI of about 2016, section 2.2.3).
public final class OrientationCosts {

    /// Whether the payment of an orientation that the advisory physician orders is guaranteed.
    public static final ParameterName<Boolean> GUARANTEED = ParameterName.flag("programme/orientationPaid");

    private static final Citation PHASES = Citation.of("inami-report-2016", "2.2.3");
    private static final Citation PREMIUMS = Citation.of("ar-1996-07-03", "215sexies");
    private static final Citation RECOGNITION = Citation.of("law-1994-07-14", "100", "§1");

    private OrientationCosts() {}

    /// Whether the costs are paid; no for an order to somebody whose incapacity was not recognised on that day.
    /// What it does not give no source says: a premium for its hours, or a presumption on its days.
    ///
    /// @param held its last day, once it was held
    /// @param recognised the days on which incapacity is recognised
    public static Finding<Yes> guaranteed(
            Law law, DatedFact ordered, Optional<DatedFact> held, List<RecognisedDays> recognised) {
        Why facts = lines -> lines.fact("law.fact.orientationOrdered", ordered).fact("law.fact.orientationHeld", held);
        if (RecognisedDays.holding(recognised, ordered.day()).isEmpty()) {
            return Finding.<Yes>no(facts)
                    .noUnder(RECOGNITION, Phrase.of("law.orientation.notRecognised", "day", ordered.day()));
        }
        return law.asOf(ordered.day())
                .holds(GUARANTEED)
                .given(facts)
                .noting(lines -> lines.wouldChange("law.orientation.ifNotHeld", held)
                        .openQuestion(Phrase.of("law.orientation.noPremium"), PREMIUMS))
                .under(PHASES, _ -> Phrase.of("law.orientation.paid"), Phrase.of("law.orientation.notPaid"));
    }
}
