// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The transactions of the reader: each reads for a principal, and begins by proving to the database who
/// that is.
public final class Reading {

    private static final String FOR_PRINCIPAL = """
            SELECT set_config('passerelle.principal', ?, true), passerelle_principal('team') IS NOT NULL""";

    /// How long a token counts: longer than any transaction takes, and than the clocks of the server and
    /// of the database are apart.
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final Transactions reader;
    private final CloseFiles close;
    private final Supplier<PrincipalKey> keys;
    private final AtomicReference<PrincipalKey> known = new AtomicReference<>();

    /// @param close finds what is closed to whoever works here
    /// @param keys reads the key; asked when somebody reads first, and when the database has another one
    Reading(Transactions reader, CloseFiles close, Supplier<PrincipalKey> keys) {
        this.reader = reader;
        this.close = close;
        this.keys = keys;
    }

    /// Who a viewer is to row-level security.
    Principal principal(Viewer viewer) {
        return Principal.of(viewer, close.of(viewer));
    }

    /// A pipeline that reads for this viewer.
    Pipeline as(Viewer viewer) {
        return as(principal(viewer));
    }

    /// A pipeline that reads for this principal.
    Pipeline as(Principal principal) {
        PrincipalKey key = known.get();
        if (key == null) {
            key = keys.get();
            known.set(key);
        }
        return new Pipeline()
                .thenEach(
                        row -> requireTaken(row.getBoolean(2)),
                        FOR_PRINCIPAL,
                        key.token(principal, Instant.now().plus(LIFETIME)));
    }

    void run(Pipeline pipeline) {
        reader.run(pipeline);
    }

    /// Who reads nothing because of a token would take it for a list that is empty.
    ///
    /// @throws Unavailable when the clocks are too far apart, or the tables were made anew with another key:
    ///     whoever comes next reads that key
    private void requireTaken(boolean taken) {
        if (!taken) {
            known.set(null);
            throw new Unavailable(Missing.DATABASE);
        }
    }
}
