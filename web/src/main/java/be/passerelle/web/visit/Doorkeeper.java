// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.visit;

import be.passerelle.law.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every page: forms must carry the token of their session, and all but a few pages ask that somebody has
/// signed in. What they may then see is decided elsewhere.
@Component
public class Doorkeeper implements HandlerInterceptor {

    private static final Duration KEPT_FOR = Duration.ofDays(365);

    /// What anybody may open: nothing there is about a person.
    private static final List<String> OPEN =
            List.of("/sign-in", "/sign-out", "/theme", "/rulebook", "/accessibility", "/licence", "/error");

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final Visits visits;

    public Doorkeeper(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws java.io.IOException {
        Visits.asked(request)
                .ifPresent(
                        language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request.isSecure())));
        if (!HARMLESS.contains(request.getMethod()) && !visits.isGenuine(request)) {
            throw new FormExpired();
        }
        if (!isOpen(request.getRequestURI()) && visits.account(request).isEmpty()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/sign-in");
            return false;
        }
        return true;
    }

    private static boolean isOpen(String path) {
        Optional<String> found = OPEN.stream()
                .filter(open -> path.equals(open) || path.startsWith(open + "/"))
                .findFirst();
        return found.isPresent();
    }

    private static String cookie(Language language, boolean secure) {
        return ResponseCookie.from(Visits.LANGUAGE_COOKIE, language.code())
                .path("/")
                .maxAge(KEPT_FOR)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
