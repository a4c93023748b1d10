// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.exchange.Callers;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.desk.Invented;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The tokens of the invented accounts, for tests of the API without a server, and some that a client would
/// bring.
final class Bearers implements Callers {

    /// A token whose time is over.
    static final String EXPIRED = "expired";

    /// One that is somebody's, for nobody.
    static final String FOR_NOBODY = "for-nobody";

    /// One that named somebody and must not.
    static final String MAY_NAME_NOBODY = "may-name-nobody";

    private static final String ALL_BUT = "-all-but-";

    private final List<Optional<Viewer>> forbidden = new ArrayList<>();

    /// The token of an account that may be used for all but that.
    static String allBut(String token, Scope scope) {
        return token + ALL_BUT + scope.name();
    }

    /// Who was refused what is not for them, in order.
    List<Optional<Viewer>> forbidden() {
        return List.copyOf(forbidden);
    }

    @Override
    public void forbidden(Optional<Viewer> caller) {
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
        List<String> parts = Arrays.asList(token.split(ALL_BUT, 2));
        Set<Scope> scopes = parts.size() == 1
                ? EnumSet.allOf(Scope.class)
                : EnumSet.complementOf(EnumSet.of(Scope.valueOf(parts.get(1))));
        return switch (parts.getFirst()) {
            case EXPIRED -> new Token.Expired();
            case FOR_NOBODY -> new Token.Known(scopes, new Caller.Nobody(Callers.Why.NOBODY_NAMED));
            case MAY_NAME_NOBODY -> new Token.Known(scopes, new Caller.MayNameNobody());
            default -> ofAccount(parts.getFirst(), scopes);
        };
    }

    private static Token ofAccount(String token, Set<Scope> scopes) {
        return Invented.ACCOUNTS
                .byToken(token)
                .<Caller>map(Caller.Acting::new)
                .or(() -> Invented.ACCOUNTS.endedOn(token).map(Caller.Ended::new))
                .<Token>map(caller -> new Token.Known(scopes, caller))
                .orElseGet(Token.Unknown::new);
    }
}
