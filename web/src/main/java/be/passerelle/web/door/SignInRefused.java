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
    private static final Map<String, Refusal> TOLD = Map.of(
            "access_denied", Refusal.CANCELLED,
            "login_required", Refusal.CANCELLED,
            "temporarily_unavailable", Refusal.UNREACHABLE,
            "server_error", Refusal.UNREACHABLE,
            "invalid_client", Refusal.UNREACHABLE,
            "invalid_grant", Refusal.BEGIN_AGAIN,
            "authorization_request_not_found", Refusal.BEGIN_AGAIN,
            "invalid_request", Refusal.BEGIN_AGAIN);

    private final Refusal why;

    /// By us: what was proved is not enough.
    SignInRefused(Refusal why) {
        super(why.code());
        this.why = why;
    }

    /// By what failed on the way.
    SignInRefused(Refusal why, Throwable cause) {
        super(why.code(), cause);
        this.why = why;
    }

    Refusal why() {
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
                return new SignInRefused(Refusal.UNREACHABLE, failure);
            }
        }
        return new SignInRefused(
                failure instanceof OAuth2AuthenticationException told
                        ? Optional.ofNullable(TOLD.get(told.getError().getErrorCode()))
                                .orElse(Refusal.NOT_PROVEN)
                        : Refusal.NOT_PROVEN,
                failure);
    }
}
