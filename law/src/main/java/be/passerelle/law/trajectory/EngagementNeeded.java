// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;

/// Whether three people sign the positive statement of commitment before a training is asked for: on routes A and B,
/// which begin at the sickness fund. On route C the support by the partner may begin at once when the fund confirms
/// the invalidity (INAMI presentation); whether somebody signs there, and on the fourth route, no source says: a
/// parameter. Before there were trajectories nobody signed anything.
///
/// The presumption of incapacity comes from the signatures: whoever is accompanied without them has none.
public final class EngagementNeeded {

    /// Where a partner accompanies the person from the beginning: [#NEEDED] or [#NOT_NEEDED].
    public static final ParameterName<String> LED_BY_PARTNER =
            ParameterName.choice("trajectory/engagementWhenPartnerLeads");

    /// Three people sign before a training is asked for.
    public static final String NEEDED = "needed";

    /// They may sign, and a training may be asked for without.
    public static final String NOT_NEEDED = "notNeeded";

    private static final Citation RIGHTS = Citation.of("inami-presentation-2023", "rights");
    private static final Citation ROUTE_C = Citation.of("inami-presentation-2023", "routeC");
    private static final Citation SINCE_2022 = Citation.of("law-2021-12-12", "whole");
    private static final Phrase IS_NEEDED = Phrase.of("law.engagementNeeded");
    private static final Phrase IS_NOT_NEEDED = Phrase.of("law.engagementNotNeeded");
    private static final Phrase NO_TRAJECTORIES = Phrase.of("law.engagementUnknown");

    private EngagementNeeded() {}

    /// Whether it is, on that day.
    public static Finding<Yes> on(Law law, Route route, LocalDate day) {
        return switch (route) {
            case A, B -> Finding.yes(lines -> lines.add(Reason.rule(IS_NEEDED, RIGHTS)));
            case C, FOURTH ->
                law.on(day)
                        .take(LED_BY_PARTNER)
                        .where(NEEDED::equals)
                        .map(_ -> Yes.YES)
                        .under(ROUTE_C, _ -> IS_NEEDED, IS_NOT_NEEDED);
            case CONVENTION -> Finding.no(NO_TRAJECTORIES, SINCE_2022);
        };
    }
}
