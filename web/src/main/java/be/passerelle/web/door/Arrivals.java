// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.By;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.web.provider.Flows;
import be.passerelle.web.provider.Provider;
import be.passerelle.web.provider.Providers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/// The one place that every sign-in, sign-out and refused sign-in passes, by whatever means.
final class Arrivals implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final SecurityEvents events;
    private final Providers providers;

    Arrivals(SecurityEvents events, Providers providers) {
        this.events = events;
        this.providers = providers;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication arrived) {
        TurnedAway.goTo(response, arrived instanceof ProvenAuthentication proven ? Flows.place(proven.to()) : "/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        events.note(Kind.SIGN_IN_REFUSED, Optional.empty(), means(request).map(means -> new By(means, "")));
        if (why instanceof SignInRefused refused) {
            LOG.warn("A sign-in was refused: {} ({})", refused.why().code(), first(refused));
            TurnedAway.goTo(response, "/sign-in?refused=" + refused.why().code());
        } else {
            TurnedAway.goTo(response, "/sign-in");
        }
    }

    /// By what somebody wanted to come in: never what they made up.
    private Optional<String> means(HttpServletRequest request) {
        String place = request.getRequestURI();
        if (place.equals(LocalSignIn.PLACE)) {
            return providers.local().map(_ -> SignIn.LOCAL);
        }
        return providers.named(place.substring(place.lastIndexOf('/') + 1)).map(Provider::name);
    }

    /// A sign-in by a provider that did not even begin.
    void notBegun(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        // Of which the library says no more than that.
        SignInRefused refused = why.getCause() instanceof IllegalArgumentException
                ? new SignInRefused(WhyRefused.UNKNOWN_PROVIDER, why)
                : SignInRefused.of(why);
        onAuthenticationFailure(request, response, refused);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication left) {
        SessionCookie.signedOut(left, events);
        // No page is kept anywhere; where a browser kept one all the same, it goes with who signs out.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        TurnedAway.goTo(response, "/sign-in");
    }

    /// The kind of what failed, not what it says: that may quote claims.
    private static String first(SignInRefused refused) {
        Throwable cause = refused.getCause();
        if (cause == null) {
            return "by us";
        }
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
