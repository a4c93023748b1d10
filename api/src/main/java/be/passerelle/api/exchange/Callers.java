// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import be.passerelle.registry.identity.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Who calls. Tokens are checked before a request reaches the API; what came of it is asked here.
@FunctionalInterface
public interface Callers {

    /// The account that calls; empty when the request bears no token.
    Optional<Account> of(HttpServletRequest request);
}
