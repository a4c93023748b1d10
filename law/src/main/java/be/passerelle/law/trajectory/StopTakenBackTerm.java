// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;

/// Until when somebody may take back that they stopped, declined or gave up a training by mistake. No source
/// says that they may, nor until when: a setting, shown as an open question.
public final class StopTakenBackTerm {

    /// How long after it was recorded.
    public static final ParameterName<Term> TERM = ParameterName.term("trajectory/stopTakenBackWithin");

    private static final Citation VOLUNTARY = Citation.of("inami-presentation-2023", "voluntary");

    private StopTakenBackTerm() {}

    /// The last day on which it may be taken back.
    ///
    /// @param stopped the day on which the stop was recorded
    public static Finding<Deadline> until(Law law, DatedFact stopped) {
        return stopped.as("law.fact.stopped")
                .and(law.asOf(stopped.day()).take(TERM), (day, term) -> Deadline.on(term.after(day)))
                .under(VOLUNTARY, by -> Phrase.of("law.stop.takenBackBy", "day", by.day()));
    }
}
