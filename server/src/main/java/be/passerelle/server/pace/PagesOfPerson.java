// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.door.PageAllowance;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// How many pages somebody may ask for in a minute. Each process counts what comes to it.
public final class PagesOfPerson implements PageAllowance {

    private final Allowance allowance;
    private final LimitEvents events;

    /// @param perMinute zero for as many as one likes
    public PagesOfPerson(int perMinute, LimitEvents events, LongSupplier nanos) {
        this.events = events;
        this.allowance = new Allowance(perMinute, nanos);
    }

    @Override
    public OptionalLong take(PersonId person) {
        String key = person.key().toLowerCase(Locale.ROOT);
        return events.noted(key, Optional.of(person), allowance.take(key));
    }
}
