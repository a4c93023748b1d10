// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.Callers;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.identity.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/// Who calls: the account whose token the `Authorization` header bears. Tokens of an authorization server will be
/// checked beside it. Which operation needs a token is declared with the operation: no other asks.
final class BearerTokens implements Callers {

    private final DefaultBearerTokenResolver resolver = new DefaultBearerTokenResolver();
    private final Accounts accounts;
    private final SecurityEvents events;

    BearerTokens(Accounts accounts, SecurityEvents events) {
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public Token of(HttpServletRequest request) {
        Token token = sent(request);
        if (token instanceof Token.Unknown || token instanceof Token.Ended) {
            events.note(Kind.TOKEN_REFUSED, Optional.empty());
        }
        return token;
    }

    @Override
    public void forbidden(Viewer caller) {
        events.note(Kind.FORBIDDEN, Optional.of(caller.person()));
    }

    private Token sent(HttpServletRequest request) {
        try {
            return Optional.ofNullable(resolver.resolve(request)).map(this::of).orElseGet(Token.Missing::new);
        } catch (OAuth2AuthenticationException _) {
            return new Token.Unknown(); // what stands after "Bearer" is no token
        }
    }

    private Token of(String token) {
        return accounts.byToken(token)
                .<Token>map(Token.Of::new)
                .or(() -> accounts.endedOn(token).map(Token.Ended::new))
                .orElseGet(Token.Unknown::new);
    }
}
