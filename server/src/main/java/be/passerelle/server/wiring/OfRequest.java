// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.registry.access.SecurityEvents.Origin;
import be.passerelle.server.client.ClientTokens;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where what happens now comes from, for those who note it and know no request.
final class OfRequest {

    /// As the API names its answers; a page has no such name.
    private static final String TRACE = "BelGov-Trace-Id";

    private OfRequest() {}

    static Origin origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? new Origin(
                        Optional.ofNullable(request.getRequest().getRemoteAddr())
                                .orElse(""),
                        Optional.ofNullable(request.getResponse()).flatMap(OfRequest::trace),
                        ClientTokens.client())
                : Origin.HERE;
    }

    private static Optional<String> trace(HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader(TRACE));
    }
}
