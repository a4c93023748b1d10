// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.version;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterDefaults;
import java.util.Map;

/// The answer of a second person is about the one proposal that waits.
public final class OneThatWaits implements RegisterDefaults {

    @Override
    public Map<String, Object> content(AtEntry at) {
        return at.entry(ByTwo.class)
                .flatMap(entry -> entry.waiting().stream().findFirst())
                .<Map<String, Object>>map(proposal -> Map.of("proposal", proposal.number()))
                .orElse(Map.of());
    }
}
