// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// Notes that somebody came to a limit: once a minute for each of them, however often they go on
/// asking.
public final class LimitEvents {

    private final SecurityEvents events;
    private final Allowance noted;

    public LimitEvents(SecurityEvents events, LongSupplier nanos) {
        this.events = events;
        this.noted = new Allowance(1, nanos);
    }

    /// @param who who is counted: an address, an organisation, somebody
    /// @param wait what they are told; nothing is noted when that is nothing
    OptionalLong noted(String who, Optional<PersonId> person, OptionalLong wait) {
        if (wait.isPresent() && noted.take(who).isEmpty()) {
            events.note(Kind.LIMIT_REACHED, person);
        }
        return wait;
    }
}
