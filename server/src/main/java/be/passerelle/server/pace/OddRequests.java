// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/// Notes from where many requests come that no browser and no system sends by itself: once a minute
/// for each network, however many there are.
public final class OddRequests extends OncePerRequestFilter {

    /// What is told of requests that make no sense; not what is told of something that is not
    /// there.
    private static final Set<Integer> MALFORMED = Set.of(400, 405, 411, 413, 414, 415, 417, 431, 501, 505);

    private final SecurityEvents events;
    private final Allowance malformed;
    private final Allowance noted;

    /// @param perMinute how many malformed ones an address may send before it is noted; zero for as
    ///     many as it likes
    public OddRequests(SecurityEvents events, int perMinute, LongSupplier nanos) {
        this.events = events;
        this.malformed = new Allowance(perMinute, nanos);
        this.noted = new Allowance(1, nanos);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        answered(request, response.getStatus());
    }

    /// What a request was answered with, also by the container itself.
    public void answered(HttpServletRequest request, int status) {
        String network = ApiLimits.network(request);
        if (MALFORMED.contains(status)
                && malformed.take(network).isPresent()
                && noted.take(network).isEmpty()) {
            events.note(Kind.MANY_MALFORMED, Optional.empty());
        }
    }
}
