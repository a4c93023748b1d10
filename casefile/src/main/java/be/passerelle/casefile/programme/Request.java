// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Performer;
import java.util.Optional;

/// The request for the training at the institute.
///
/// @param sent the act that sent it
/// @param sender who sent it
/// @param complete since when it is complete; empty before it is sent and while something is missing
/// @param foundIncomplete the act that found it incomplete, while that is so
public record Request(
        Optional<DatedFact> sent,
        Optional<Performer> sender,
        Optional<DatedFact> complete,
        Optional<DatedFact> foundIncomplete) {

    static final Request NONE = new Request(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Request sent(DatedFact fact, Performer by) {
        return new Request(Optional.of(fact), Optional.of(by), Optional.of(fact), foundIncomplete);
    }

    Request foundIncomplete(DatedFact fact) {
        return new Request(sent, sender, Optional.empty(), Optional.of(fact));
    }

    Request supplied(DatedFact fact) {
        return new Request(sent, sender, Optional.of(fact), Optional.empty());
    }
}
