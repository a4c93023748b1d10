// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.Callers;
import be.passerelle.api.exchange.Callers.Why;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.By;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.server.client.ClientTokens;
import be.passerelle.stream.act.Codes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/// Who calls: the account of a demonstration, or the client of an authorization server, whose token the
/// `Authorization` header bears. Which operation needs a token is declared with the operation: no other asks.
final class BearerTokens implements Callers {

    /// By what a system comes in.
    private static final String TOKEN = "accessToken";

    private final DefaultBearerTokenResolver resolver = new DefaultBearerTokenResolver();
    private final Accounts accounts;
    private final ClientTokens clients;
    private final SecurityEvents events;

    BearerTokens(Accounts accounts, ClientTokens clients, SecurityEvents events) {
        this.accounts = accounts;
        this.clients = clients;
        this.events = events;
    }

    @Override
    public Token of(HttpServletRequest request) {
        Token token = sent(request);
        Optional<String> why = switch (token) {
            case Token.Missing _ -> Optional.empty();
            case Token.Unknown _ -> Optional.of(ClientTokens.whyRefused(request).orElse("noToken"));
            case Token.Expired _ -> Optional.of("expired");
            case Token.Known known -> whyNot(known.caller());
        };
        why.ifPresent(word -> events.note(Kind.TOKEN_REFUSED, Optional.empty(), Optional.of(new By(TOKEN, word))));
        return token;
    }

    private static Optional<String> whyNot(Caller caller) {
        return switch (caller) {
            case Caller.Acting _, Caller.MayNameNobody _ -> Optional.empty();
            case Caller.Ended _ -> Optional.of("mandateEnded");
            case Caller.Nobody(Why why) -> Optional.of("noMandate." + Codes.of(why));
        };
    }

    @Override
    public void forbidden(Optional<Viewer> caller) {
        events.note(Kind.FORBIDDEN, caller.map(Viewer::person));
    }

    private Token sent(HttpServletRequest request) {
        try {
            return Optional.ofNullable(resolver.resolve(request))
                    .map(token -> of(token, request))
                    .orElseGet(Token.Missing::new);
        } catch (OAuth2AuthenticationException _) {
            return new Token.Unknown(); // what stands after "Bearer" is no token
        }
    }

    private Token of(String token, HttpServletRequest request) {
        return accounts.byToken(token)
                .<Caller>map(Caller.Acting::new)
                .or(() -> accounts.endedOn(token).map(Caller.Ended::new))
                .<Token>map(Token.Known::forAll)
                .orElseGet(() -> clients.of(token, request));
    }
}
