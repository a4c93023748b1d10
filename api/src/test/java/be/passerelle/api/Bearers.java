// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.exchange.Callers.Token;
import be.passerelle.registry.desk.Invented;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// The tokens of the invented accounts, for tests of the API without a server.
final class Bearers {

    private Bearers() {}

    static Token caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(header -> of(header.substring(7)))
                .orElseGet(Token.Missing::new);
    }

    private static Token of(String token) {
        return Invented.ACCOUNTS
                .byToken(token)
                .<Token>map(Token.Of::new)
                .or(() -> Invented.ACCOUNTS.endedOn(token).map(Token.Ended::new))
                .orElseGet(Token.Unknown::new);
    }
}
