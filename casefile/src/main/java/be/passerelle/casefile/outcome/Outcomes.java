// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of it, as reported.
public final class Outcomes {

    private final List<DatedFact> returns = new ArrayList<>(1);
    private OutcomeAct.@Nullable ReturnedToWork latestReturn;
    private OutcomeAct.@Nullable Measured latestMeasure;

    /// Folds one further act.
    public void apply(RecordedAct recorded, OutcomeAct act) {
        switch (act) {
            case OutcomeAct.ReturnedToWork back -> {
                returns.add(recorded.fact());
                latestReturn = back;
            }
            case OutcomeAct.Measured measured -> latestMeasure = measured;
        }
    }

    /// The first day of the latest return to work.
    public Optional<DatedFact> returned() {
        return returns.isEmpty() ? Optional.empty() : Optional.of(returns.getLast());
    }

    /// The first return to work on or after a day, whatever came later.
    public Optional<DatedFact> returnedSince(LocalDate day) {
        DatedFact first = null;
        for (DatedFact each : returns) {
            if (!each.day().isBefore(day) && (first == null || each.day().isBefore(first.day()))) {
                first = each;
            }
        }
        return Optional.ofNullable(first);
    }

    public Optional<OutcomeAct.ReturnedToWork> latestReturn() {
        return Optional.ofNullable(latestReturn);
    }

    public Optional<OutcomeAct.Measured> latestMeasure() {
        return Optional.ofNullable(latestMeasure);
    }
}
