// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ProblemType;
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
public final class BearerTokens implements AuthenticationProvider {

    private final Accounts accounts;

    private BearerTokens(Accounts accounts) {
        this.accounts = accounts;
    }

    /// What stands before the API: a token that is nobody's is refused in the words of the API. Which operation needs a
    /// token is declared with the operation.
    public static BearerTokenAuthenticationFilter before(ApiServlet api, Accounts accounts) {
        BearerTokenAuthenticationFilter filter =
                new BearerTokenAuthenticationFilter(new ProviderManager(new BearerTokens(accounts)));
        filter.setAuthenticationEntryPoint((request, response, _) -> api.refuse(
                request,
                response,
                ApiProblem.of(ProblemType.INVALID_ACCESS_TOKEN)
                        .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")));
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

    /// The account that calls now.
    ///
    /// @throws ApiProblem when there is none
    static Account caller() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Account.class::isInstance)
                .map(Account.class::cast)
                .orElseThrow(() -> ApiProblem.of(ProblemType.NO_ACCESS_TOKEN).header("WWW-Authenticate", "Bearer"));
    }
}
