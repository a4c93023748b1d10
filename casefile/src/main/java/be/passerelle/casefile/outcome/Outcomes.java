// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

import be.passerelle.casefile.act.RecordedAct;
import be.passerelle.law.finding.DatedFact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of it, as reported.
public final class Outcomes {

    private @Nullable DatedFact returned;
    private OutcomeAct.@Nullable ReturnedToWork latestReturn;
    private OutcomeAct.@Nullable Measured latestMeasure;

    /// Folds one further act.
    public void apply(RecordedAct recorded, OutcomeAct act) {
        switch (act) {
            case OutcomeAct.ReturnedToWork back -> {
                returned = recorded.fact();
                latestReturn = back;
            }
            case OutcomeAct.Measured measured -> latestMeasure = measured;
        }
    }

    /// The first day of the latest return to work.
    public Optional<DatedFact> returned() {
        return Optional.ofNullable(returned);
    }

    public Optional<OutcomeAct.ReturnedToWork> latestReturn() {
        return Optional.ofNullable(latestReturn);
    }

    public Optional<OutcomeAct.Measured> latestMeasure() {
        return Optional.ofNullable(latestMeasure);
    }
}
