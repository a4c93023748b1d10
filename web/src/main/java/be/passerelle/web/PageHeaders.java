// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web;

import java.time.Duration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/// What browsers may do with our pages: load from our own origin only, run no inline code, show them in no frame, and
/// tell no other site where they come from. Pages hold personal data, so nothing keeps a copy of them, unless the
/// answer
/// says itself how long it may be kept.
public final class PageHeaders {

    /// The whole policy; a page that needs more is wrong.
    public static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Duration HTTPS_FOR = Duration.ofDays(365);

    private PageHeaders() {}

    /// Sets them for all answers of a chain.
    ///
    /// @param secure whether browsers shall come by HTTPS alone from now on
    public static void set(HeadersConfigurer<HttpSecurity> headers, boolean secure) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                // The policy above says the same to every browser that we serve.
                .frameOptions(frames -> frames.disable())
                .httpStrictTransportSecurity(https -> {
                    if (secure) {
                        // Whatever the last part of the way is: before it, the browser came by HTTPS.
                        https.requestMatcher(AnyRequestMatcher.INSTANCE)
                                .maxAgeInSeconds(HTTPS_FOR.toSeconds())
                                .includeSubDomains(false);
                    } else {
                        https.disable();
                    }
                });
    }
}
