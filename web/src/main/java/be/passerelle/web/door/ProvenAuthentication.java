// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registry.identity.SignIn;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// Somebody who proved a moment ago who they are. A session begins with it; as whom they act is asked with the next
/// request.
final class ProvenAuthentication extends AbstractAuthenticationToken implements Proven {

    private final transient SignIn signIn;
    private final String to;

    /// @param to where they wanted to be
    ProvenAuthentication(SignIn signIn, String to) {
        super(List.of());
        this.signIn = signIn;
        this.to = to;
        setAuthenticated(true);
    }

    @Override
    public SignIn signIn() {
        return signIn;
    }

    String to() {
        return to;
    }

    @Override
    public String getPrincipal() {
        return signIn.toString();
    }

    /// The proof is not kept.
    @Override
    public String getCredentials() {
        return "";
    }

    /// Without any name: it must not reach a log.
    @Override
    public String toString() {
        return signIn.toString();
    }
}
