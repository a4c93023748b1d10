// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import be.passerelle.web.provider.Provider.UserInfoForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClient.ResponseSpec;
import org.springframework.web.client.RestClientException;

/// Asks a provider for more of somebody than the token told, plain or signed as the provider is set: one that signs is
/// not believed when it does not. It must be of the same person as the token.
public final class UserInfo implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private static final MediaType SIGNED = MediaType.parseMediaType("application/jwt");

    private final Providers providers;
    private final ProviderCalls calls;
    private final Tokens tokens;

    public UserInfo(Providers providers, ProviderCalls calls, Tokens tokens) {
        this.providers = providers;
        this.calls = calls;
        this.tokens = tokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Provider provider = providers
                .named(request.getClientRegistration().getRegistrationId())
                .orElseThrow();
        try {
            Map<String, Object> told = switch (provider.userInfo()) {
                case NONE -> Map.of();
                case JSON -> plain(request);
                case SIGNED -> signed(request);
            };
            if (provider.userInfo() != UserInfoForm.NONE
                    && !Objects.equals(told.get("sub"), request.getIdToken().getSubject())) {
                throw refused("it is of somebody else");
            }
            return new DefaultOidcUser(List.of(), request.getIdToken(), new OidcUserInfo(atLeastOne(told, request)));
        } catch (RestClientException e) {
            throw new UnreachableProvider("does not tell who somebody is", e);
        } catch (JwtException | IllegalArgumentException _) {
            throw refused("it is not signed as it must be");
        }
    }

    private Map<String, Object> plain(OidcUserRequest request) {
        return Optional.ofNullable(asked(request, MediaType.APPLICATION_JSON).body(OBJECT))
                .orElse(Map.of());
    }

    private Map<String, Object> signed(OidcUserRequest request) {
        String body =
                Optional.ofNullable(asked(request, SIGNED).body(String.class)).orElse("");
        return tokens.ofUserInfo(request.getClientRegistration())
                .decode(body.strip())
                .getClaims();
    }

    private ResponseSpec asked(OidcUserRequest request, MediaType form) {
        String place = Optional.ofNullable(request.getClientRegistration()
                        .getProviderDetails()
                        .getUserInfoEndpoint()
                        .getUri())
                .orElseThrow(() -> new UnreachableProvider("has no place to ask who somebody is", null));
        return calls.plain()
                .get()
                .uri(place)
                .accept(form)
                .header(
                        HttpHeaders.AUTHORIZATION,
                        "Bearer " + request.getAccessToken().getTokenValue())
                .retrieve();
    }

    /// The library wants something said.
    private static Map<String, Object> atLeastOne(Map<String, Object> told, OidcUserRequest request) {
        return told.isEmpty()
                ? Map.of("sub", Objects.requireNonNull(request.getIdToken().getSubject()))
                : told;
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error("invalid_user_info", why, null));
    }
}
