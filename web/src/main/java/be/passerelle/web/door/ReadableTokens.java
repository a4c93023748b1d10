// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/// Reads the token of a form from a request. One of the right length that is no text when it is laid open makes the
/// handler of Spring Security throw; it is a token of nobody, as any other that was made up.
final class ReadableTokens implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestHandler kept = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        kept.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        try {
            return kept.resolveCsrfTokenValue(request, token);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
