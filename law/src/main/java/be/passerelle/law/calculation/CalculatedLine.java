// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of what came out: what is asked, and what a rule answers to it.
///
/// @param label what is asked
/// @param finding the answer with its reason
/// @param notes what is worth knowing beside it: what was supposed, whom to turn to
public record CalculatedLine(Phrase label, Finding<?> finding, List<Phrase> notes) {

    public CalculatedLine {
        notes = List.copyOf(notes);
    }

    static CalculatedLine of(Phrase label, Finding<?> finding) {
        return new CalculatedLine(label, finding, List.of());
    }

    CalculatedLine noting(Phrase note) {
        List<Phrase> all = new ArrayList<>(notes);
        all.add(note);
        return new CalculatedLine(label, finding, all);
    }

    /// The last part of the key of its label, which names it within its calculation.
    public String code() {
        return label.key().substring(label.key().lastIndexOf('.') + 1);
    }

    /// The value told, as texts can write it; empty for a *no* and for what cannot be told.
    public Optional<Object> value() {
        return finding.value().map(value -> switch (value) {
            case Yes _ -> true;
            case Deadline deadline -> deadline.day();
            case Object other -> other;
        });
    }

    /// What the law attaches to a miss, where it says something.
    public Optional<Phrase> ifMissed() {
        return finding.value()
                .flatMap(value -> value instanceof Deadline deadline ? deadline.ifMissed() : Optional.empty());
    }

    /// What is missing so that it cannot be told.
    public Optional<Phrase> missing() {
        return finding instanceof Finding.Unknown<?> unknown ? Optional.of(unknown.missing()) : Optional.empty();
    }

    /// Until when it stays so if nothing happens; empty where time alone changes nothing.
    public Optional<LocalDate> stableUntil() {
        return Optional.of(finding.stableUntil()).filter(day -> !day.equals(LocalDate.MAX));
    }

    /// Why. The facts were typed: no act states them.
    public Reason reason() {
        return withoutActs(finding.reason());
    }

    private static Reason withoutActs(Reason reason) {
        return new Reason(
                reason.statement(),
                reason.citations(),
                reason.kind(),
                Optional.empty(),
                reason.taken(),
                reason.steps().stream().map(CalculatedLine::withoutActs).toList());
    }
}
