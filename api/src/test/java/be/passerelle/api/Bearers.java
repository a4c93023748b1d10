// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// What stands before the API in its own tests: the tokens of the invented accounts.
final class Bearers {

    private Bearers() {}

    static Optional<Account> caller(HttpServletRequest request) {
        return token(request).flatMap(Invented.ACCOUNTS::byToken);
    }

    static boolean isNobody(HttpServletRequest request) {
        return token(request).isPresent() && caller(request).isEmpty();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(header -> header.substring(7));
    }
}
