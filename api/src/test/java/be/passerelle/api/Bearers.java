// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.exchange.Callers;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.desk.Invented;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tokens of the invented accounts, for tests of the API without a server.
final class Bearers implements Callers {

    private final List<Viewer> forbidden = new ArrayList<>();

    /// Who was refused what is not for them, in order.
    List<Viewer> forbidden() {
        return List.copyOf(forbidden);
    }

    @Override
    public void forbidden(Viewer caller) {
        forbidden.add(caller);
    }

    @Override
    public Token of(HttpServletRequest request) {
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
