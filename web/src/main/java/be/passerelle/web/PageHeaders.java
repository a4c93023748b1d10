// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/// What browsers may do with our pages: load from our own origin only, run no inline code, show them in
/// no frame, and tell no other site where they come from. Pages hold personal data, so nothing keeps a
/// copy of them, unless the answer says itself how long it may be kept.
public final class PageHeaders {

    /// The whole policy; a page that needs more is wrong.
    public static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final StaticHeadersWriter ALWAYS = new StaticHeadersWriter(List.of(
            new Header("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("Referrer-Policy", "same-origin"),
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header("Cross-Origin-Resource-Policy", "same-origin"),
            new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
            new Header("Cache-Control", "no-store")));

    /// Whatever the last part of the way is: before it, the browser came by HTTPS. Hosts below this one are its own.
    private static final HstsHeaderWriter HTTPS_ALONE = new HstsHeaderWriter(
            AnyRequestMatcher.INSTANCE, Duration.ofDays(365).toSeconds(), true);

    private PageHeaders() {}

    /// Sets them for all answers of a chain.
    ///
    /// @param secure whether browsers shall come by HTTPS alone from now on
    public static void set(HeadersConfigurer<HttpSecurity> headers, boolean secure) {
        headers.defaultsDisabled().addHeaderWriter(ALWAYS);
        if (secure) {
            headers.addHeaderWriter(HTTPS_ALONE);
        }
    }

    /// Sets them for an answer to a request that no chain was asked about.
    ///
    /// @param secure whether browsers shall come by HTTPS alone from now on
    public static void set(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        ALWAYS.writeHeaders(request, response);
        if (secure) {
            HTTPS_ALONE.writeHeaders(request, response);
        }
    }
}
