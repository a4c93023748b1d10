// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.web.layout.Definition;
import java.util.List;

/// What is now beside what somebody proposes.
///
/// @param by the name of who proposes it
public record Compared(String by, List<Definition> now, List<Definition> then) {

    public Compared {
        now = List.copyOf(now);
        then = List.copyOf(then);
    }
}
