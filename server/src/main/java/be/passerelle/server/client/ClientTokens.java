// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import be.passerelle.api.exchange.Callers;
import be.passerelle.api.exchange.Callers.Token;
import be.passerelle.server.client.AccessTokens.Checked;
import be.passerelle.stream.act.Codes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Who calls with the token of a client, and for whom. From then on whatever is noted of the
/// request names the client.
public final class ClientTokens {

    private static final String CLIENT = ClientTokens.class.getName();
    private static final String WHY = ClientTokens.class.getName() + ".why";

    private final AccessTokens tokens;
    private final ClientMandates mandates;

    public ClientTokens(AccessTokens tokens, ClientMandates mandates) {
        this.tokens = tokens;
        this.mandates = mandates;
    }

    /// The client of the request that is being answered, by its name; empty for people.
    public static Optional<String> client() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(CLIENT, RequestAttributes.SCOPE_REQUEST) instanceof String name
                ? Optional.of(name)
                : Optional.empty();
    }

    /// Why the token of a request was refused, in a word; empty where it was not asked.
    public static Optional<String> whyRefused(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(WHY)).map(Object::toString);
    }

    /// What came of a token, with what the headers of the request say of the person.
    public Token of(String token, HttpServletRequest request) {
        return switch (tokens.check(token)) {
            case Checked.Unknown(TokenFault why) -> {
                request.setAttribute(WHY, Codes.of(why));
                yield new Token.Unknown();
            }
            case Checked.Expired(ApiClient client) -> {
                request.setAttribute(CLIENT, client.name());
                yield new Token.Expired();
            }
            case Checked.Right right -> {
                request.setAttribute(CLIENT, right.client().name());
                yield new Token.Known(
                        right.scopes(),
                        mandates.caller(
                                right.client(),
                                right.scopes(),
                                right.assurance(),
                                header(request, Callers.ON_BEHALF_OF),
                                header(request, Callers.IN_ROLE)));
            }
        };
    }

    /// What a header says; sent twice, it says nothing that names anybody.
    private static Optional<String> header(HttpServletRequest request, String name) {
        List<String> sent = Collections.list(request.getHeaders(name));
        return sent.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", sent));
    }
}
