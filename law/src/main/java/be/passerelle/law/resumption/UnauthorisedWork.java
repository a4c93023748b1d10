// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.util.List;

/// Work without authorisation: law of 14 July 1994, article 101. Whoever kept half of the reduction of capacity repays
/// the benefit of the days worked, no more; the right is there again the day after (Court of Cassation, 23 May 2016).
public final class UnauthorisedWork {

    /// Whether recovery is limited to the days worked.
    public static final ParameterName<Boolean> LIMITED = ParameterName.flag("resumption/recoveryLimitedToDaysWorked");

    private static final Citation ARTICLE = Citation.of("law-1994-07-14", "101");
    private static final Phrase NO_WORK = Phrase.of("law.unauthorised.noWork");
    private static final Phrase NOT_LIMITED = Phrase.of("law.unauthorised.notLimited");
    private static final Phrase NOT_KEPT = Phrase.of("law.unauthorised.notKept");

    private UnauthorisedWork() {}

    /// The days whose benefit is repaid.
    ///
    /// @param worked the days of work without authorisation, first to last
    /// @param reductionKept whether a physician finds that capacity stayed reduced by half or more; without it
    /// article 101 does not limit the recovery, and what follows is not told here
    /// @throws IllegalArgumentException when the days overlap or are not in order
    public static Finding<List<Period>> recovered(Law law, List<Period> worked, boolean reductionKept) {
        for (int i = 1; i < worked.size(); i++) {
            if (!worked.get(i).from().isAfter(worked.get(i - 1).until())) {
                throw new IllegalArgumentException("days of work are given first to last, without overlap: "
                        + worked.get(i - 1).until() + ", then " + worked.get(i).from());
            }
        }
        if (worked.isEmpty()) {
            return Finding.no(NO_WORK, ARTICLE);
        }
        if (!reductionKept) {
            return Finding.unknown(NOT_KEPT);
        }
        return law.asOf(worked.getFirst().from())
                .holds(LIMITED)
                .map(_ -> List.copyOf(worked))
                .given(lines -> lines.fact(Phrase.of("law.fact.workedWithout", "periods", worked))
                        .fact(Phrase.of("law.fact.reductionKept")))
                .under(ARTICLE, days -> Phrase.of("law.unauthorised.recovered", "periods", days), NOT_LIMITED);
    }
}
