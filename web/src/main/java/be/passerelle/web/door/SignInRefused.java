// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.web.provider.UnreachableProvider;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClientException;

/// Somebody is not let in, and why: in a word that the sign-in page explains and the log repeats, never with a name.
final class SignInRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    /// What the provider itself says in `error`, and the library on its behalf.
    private static final Map<String, WhyRefused> TOLD = Map.of(
            "access_denied", WhyRefused.CANCELLED,
            "login_required", WhyRefused.CANCELLED,
            "temporarily_unavailable", WhyRefused.UNREACHABLE,
            "server_error", WhyRefused.UNREACHABLE,
            "invalid_client", WhyRefused.UNREACHABLE,
            "invalid_grant", WhyRefused.BEGIN_AGAIN,
            "authorization_request_not_found", WhyRefused.BEGIN_AGAIN,
            "invalid_request", WhyRefused.BEGIN_AGAIN);

    private final WhyRefused why;

    /// By us: what was proved is not enough.
    SignInRefused(WhyRefused why) {
        super(why.code());
        this.why = why;
    }

    /// By what failed on the way.
    SignInRefused(WhyRefused why, Throwable cause) {
        super(why.code(), cause);
        this.why = why;
    }

    WhyRefused why() {
        return why;
    }

    /// What a failure of the flow comes down to. What is not known is a proof that does not hold.
    static SignInRefused of(Exception failure) {
        if (failure instanceof SignInRefused refused) {
            return refused;
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            // The library says so when it could not have the keys, and tells a token that is no good apart.
            boolean withoutKeys = each instanceof JwtException && !(each instanceof BadJwtException);
            boolean noAnswer =
                    each instanceof UnreachableProvider || each instanceof RestClientException || withoutKeys;
            if (noAnswer) {
                return new SignInRefused(WhyRefused.UNREACHABLE, failure);
            }
        }
        return new SignInRefused(
                failure instanceof OAuth2AuthenticationException told
                        ? Optional.ofNullable(TOLD.get(told.getError().getErrorCode()))
                                .orElse(WhyRefused.NOT_PROVEN)
                        : WhyRefused.NOT_PROVEN,
                failure);
    }
}
