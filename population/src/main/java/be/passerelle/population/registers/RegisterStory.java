// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.registers;

import be.passerelle.population.life.Life.Entry;
import be.passerelle.registers.act.RegisterKey;
import java.util.List;

/// The acts of one stream of a register, in the order of their recording.
public record RegisterStory(RegisterKey key, List<Entry> entries) {

    public RegisterStory {
        entries = List.copyOf(entries);
    }
}
