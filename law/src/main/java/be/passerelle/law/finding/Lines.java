// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a reason while they are told.
public final class Lines {

    private final List<Reason> lines = new ArrayList<>();

    private Lines() {}

    /// All that a finding rests on, in order.
    static List<Reason> of(Why why) {
        Lines told = new Lines();
        why.tell(told);
        return told.lines;
    }

    /// Any line.
    public Lines add(Reason line) {
        lines.add(line);
        return this;
    }

    /// A fact that no act states: an answer given, a state of the registers.
    public Lines fact(Phrase statement) {
        return add(Reason.fact(statement));
    }

    /// A fact of the file, with the act that states it.
    public Lines fact(Phrase statement, int act) {
        return add(Reason.fact(statement, act));
    }

    /// A fact of the file, worded with its `{day}`, with the act that states it.
    public Lines fact(String key, DatedFact fact) {
        return add(fact.line(key));
    }

    /// A fact of the file if it happened; otherwise nothing.
    public Lines fact(String key, Optional<DatedFact> fact) {
        fact.ifPresent(f -> fact(key, f));
        return this;
    }

    /// What would change the answer, as long as that has not happened.
    public Lines wouldChange(String key, Optional<DatedFact> happened) {
        if (happened.isEmpty()) {
            add(Reason.wouldChange(Phrase.of(key)));
        }
        return this;
    }

    /// What the other reading of an open question gives, or what no source says.
    public Lines openQuestion(Phrase statement, Citation... citations) {
        return add(Reason.openQuestion(statement, citations));
    }
}
