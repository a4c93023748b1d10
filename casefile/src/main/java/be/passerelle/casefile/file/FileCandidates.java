// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Candidates;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// Where the values come from that the form of an act of a file offers for a component.
public interface FileCandidates extends Candidates {

    /// What is offered in a situation, in any order.
    ///
    /// @param by who fills the form in
    List<Candidate> in(In<?> situation, Performer by);

    /// Those that were declared.
    ///
    /// @throws IllegalArgumentException when they look at another kind of stream
    static FileCandidates of(Candidates declared) {
        if (declared instanceof FileCandidates candidates) {
            return candidates;
        }
        throw new IllegalArgumentException(declared.getClass().getName() + " does not look at a case file");
    }
}
