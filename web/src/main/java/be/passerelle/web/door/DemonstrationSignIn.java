// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/// Lets anybody in as anybody, where everybody is invented; nobody anywhere else: there identity providers do
/// ([ProviderSignIn]).
final class DemonstrationSignIn implements AuthenticationProvider {

    private final Accounts accounts;

    DemonstrationSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (!accounts.demonstration()) {
            throw new BadCredentialsException("only a demonstration lets anybody in");
        }
        SignIn signIn = new SignIn(asked.getName(), SignIn.DEMONSTRATION);
        return Optional.of(signIn)
                .filter(named -> PersonId.isOne(person(named.name()))) // a form says anything
                .flatMap(accounts::account)
                .map(account -> new AccountAuthentication(signIn, account))
                .orElseThrow(() -> new BadCredentialsException("there is no such account"));
    }

    /// The person, where one of several accounts of theirs is named: with organisation and role after it.
    private static String person(String account) {
        return account.split("@", 2)[0];
    }

    @Override
    public boolean supports(Class<?> asked) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(asked);
    }
}
