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
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// By when one appeals to the labour court: three months from the notification (a sickness fund says so). The term
/// begins only with a notification that has the six mentions of article 14 of the Charter of the insured.
public final class AppealTerm {

    /// How long one has from the notification.
    public static final ParameterName<Term> TERM = ParameterName.term("decision/appealTerm");

    private static final Citation CHARTER = Citation.of("charter-1995-04-11", "14");
    private static final Citation PAGE = Citation.of("mc-page-appeal", "whole");
    private static final Phrase NOT_BEGUN = Phrase.of("law.appeal.notBegun");

    private AppealTerm() {}

    /// The last day for appealing; no while a mention is missing, for then no term runs.
    ///
    /// @param mentions what the notification says
    public static Finding<Deadline> by(Law law, DatedFact notified, Set<NotificationMention> mentions) {
        List<NotificationMention> missing = Arrays.stream(NotificationMention.values())
                .filter(mention -> !mentions.contains(mention))
                .toList();
        if (!missing.isEmpty()) {
            return Finding.<Deadline>no(lines -> lines.fact("law.fact.notified", notified)
                            .fact(Phrase.of("law.fact.mentionsMissing", "mentions", missing)))
                    .noUnder(CHARTER, NOT_BEGUN);
        }
        return CountedTerm.from(law, notified, "law.fact.notified", TERM)
                .under(PAGE, by -> Phrase.of("law.appeal.by", "day", by.day()));
    }
}
