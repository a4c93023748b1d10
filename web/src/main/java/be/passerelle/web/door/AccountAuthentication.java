// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.SignIn;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// Somebody who proved who they are, and as whom they act here. It has no authorities: what they may do is decided for
/// each file, in one place.
final class AccountAuthentication extends AbstractAuthenticationToken implements Proven {

    private final transient SignIn signIn;
    private final transient Account account;

    AccountAuthentication(SignIn signIn, Account account) {
        super(List.of());
        this.signIn = signIn;
        this.account = account;
        setAuthenticated(true);
    }

    @Override
    public SignIn signIn() {
        return signIn;
    }

    @Override
    public Account getPrincipal() {
        return account;
    }

    /// The proof is not kept.
    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return signIn.name();
    }

    /// Without any name: it must not reach a log.
    @Override
    public String toString() {
        return signIn.toString();
    }
}
