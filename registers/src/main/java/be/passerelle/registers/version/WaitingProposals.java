// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.version;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterChoices;
import be.passerelle.stream.act.Choice;
import java.util.List;

/// What waits for a second person.
public final class WaitingProposals implements RegisterChoices {

    @Override
    public String code() {
        return "proposalWaits";
    }

    @Override
    public List<Choice> in(AtEntry at) {
        return at.entry(ByTwo.class).stream()
                .flatMap(entry -> entry.waiting().stream())
                .map(proposal -> Choice.of(proposal.number()))
                .toList();
    }
}
