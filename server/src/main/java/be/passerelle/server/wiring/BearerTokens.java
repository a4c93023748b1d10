// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

/// Who calls: the account whose token the `Authorization` header bears. Tokens of an authorization server will be
/// checked beside it.
final class BearerTokens implements AuthenticationProvider {

    private final Accounts accounts;

    private BearerTokens(Accounts accounts) {
        this.accounts = accounts;
    }

    /// What stands before the API: a token that is nobody's is refused in the words of the API. Which operation needs a
    /// token is declared with the operation.
    static BearerTokenAuthenticationFilter before(ApiServlet api, Accounts accounts) {
        BearerTokenAuthenticationFilter filter =
                new BearerTokenAuthenticationFilter(new ProviderManager(new BearerTokens(accounts)));
        filter.setAuthenticationEntryPoint((request, response, _) -> api.refuseToken(request, response));
        return filter;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (asked instanceof BearerTokenAuthenticationToken bearer) {
            return accounts.byToken(bearer.getToken())
                    .map(account -> UsernamePasswordAuthenticationToken.authenticated(account, "", List.of()))
                    .orElseThrow(() -> new InvalidBearerTokenException("nobody's token"));
        }
        throw new IllegalArgumentException("no bearer token");
    }

    @Override
    public boolean supports(Class<?> asked) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(asked);
    }

    /// The account that calls now; empty when the request bears no token.
    static Optional<Account> caller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Account.class::isInstance)
                .map(Account.class::cast);
    }
}
