// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Annulments asked and not yet answered, and contradictions not yet settled.
public final class Corrections {

    /// An annulment that somebody asked for and nobody has answered yet.
    public record Asked(DatedFact asked, RecordedAct recorded, CorrectionAct.AnnulmentAsked request) {}

    private final Map<Integer, Asked> asked = new TreeMap<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    /// Folds one further act.
    public void apply(RecordedAct recorded, CorrectionAct act) {
        switch (act) {
            case CorrectionAct.AnnulmentAsked request ->
                asked.put(recorded.number(), new Asked(recorded.fact(), recorded, request));
            case CorrectionAct.AnnulmentConfirmed confirmed -> asked.remove(confirmed.request());
            case CorrectionAct.AnnulmentDeclined declined -> asked.remove(declined.request());
            case CorrectionAct.ContradictionSettled settled ->
                contradictions.removeIf(
                        c -> c.report().act() == settled.report() && c.step().act() == settled.step());
        }
    }

    /// Notes a contradiction that a report opened, unless an earlier report contradicts the step in the same way.
    public void open(Contradiction contradiction) {
        boolean isKnown = contradictions.stream()
                .anyMatch(c -> c.kind() == contradiction.kind()
                        && c.step().act() == contradiction.step().act());
        if (!isKnown) {
            contradictions.add(contradiction);
        }
    }

    /// The person died: there is nothing left to settle.
    public void personDied() {
        contradictions.clear();
    }

    public List<Asked> asked() {
        return asked.isEmpty() ? List.of() : List.copyOf(asked.values());
    }

    /// The annulment that the act with this number asked for, while nobody has answered it.
    public Optional<Asked> asked(int request) {
        return Optional.ofNullable(asked.get(request));
    }

    /// The contradictions that wait for somebody to settle them, oldest first.
    public List<Contradiction> contradictions() {
        return Collections.unmodifiableList(contradictions);
    }
}
