// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.identifier.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A stream as it was locked, with what an intention adds to it.
public interface Draft {

    /// The stream.
    default StreamId stream() {
        return added().stream();
    }

    /// Checks what is wanted and adds it; the outcome when something is in the way.
    ///
    /// @param drafts all streams of the intention, those before this one with what was added to them:
    ///     an act may rest on one of another stream that is recorded with it
    Optional<Outcome> check(Intention intention, Drafts drafts, Instant now);

    /// What was added.
    Added added();

    /// Writes what follows from what was added, once everything of the intention was.
    default void conclude(Drafts drafts, LocalDate today, LogTransaction tx) {}
}
