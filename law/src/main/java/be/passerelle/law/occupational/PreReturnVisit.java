// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;

/// Who may ask for a visit to the occupational physician before the return: the worker; since 2026 the employer too.
public final class PreReturnVisit {

    /// Whether the worker may ask. Since when, no source that was seen says: they are of the Code in force.
    public static final ParameterName<Boolean> WORKER = ParameterName.flag("occupational/workerMayAskVisit");

    /// Whether the employer may ask.
    public static final ParameterName<Boolean> EMPLOYER = ParameterName.flag("occupational/employerMayAskVisit");

    private static final Citation CHAPTER = Citation.of("codex", "chapter VI");

    private PreReturnVisit() {}

    /// Whether somebody may ask for it on that day. Physicians advise it; they do not ask.
    public static Finding<Yes> mayAsk(Law law, TrajectoryInitiator who, LocalDate day) {
        Finding<Yes> may = switch (who) {
            case WORKER -> law.asOf(day).holds(WORKER);
            case EMPLOYER -> law.asOf(day).holds(EMPLOYER);
            case TREATING_PHYSICIAN, ADVISORY_PHYSICIAN -> Finding.no(_ -> {});
        };
        return may.given(lines -> lines.fact(Phrase.of("law.fact.initiator", "who", who)))
                .under(
                        CHAPTER,
                        _ -> Phrase.of("law.codex.mayAskVisit", "who", who),
                        Phrase.of("law.codex.mayNotAskVisit", "who", who));
    }
}
