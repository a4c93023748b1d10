// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.entry;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Candidates;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// Where the values come from that a form of a register offers for a component.
public interface RegisterCandidates extends Candidates {

    /// What is offered today, in any order.
    ///
    /// @param by who fills the form in
    /// @param act the act that the form is of
    List<Candidate> in(AtEntry at, Performer by, ActType<?> act);

    /// Those that were declared.
    ///
    /// @throws IllegalArgumentException when they look at another kind of stream
    static RegisterCandidates of(Candidates declared) {
        if (declared instanceof RegisterCandidates candidates) {
            return candidates;
        }
        throw new IllegalArgumentException(declared.getClass().getName() + " does not look at a register");
    }
}
