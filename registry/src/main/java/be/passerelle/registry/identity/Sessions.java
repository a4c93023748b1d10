// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import java.util.Optional;

/// The sessions of everybody who has signed in, the same for every process of the installation. A session ends when
/// somebody signs out, some time after it was last used, and some time after it began, however much it is used.
public interface Sessions {

    /// Who signed in; empty when there is no such session, or it has ended. This is a use of it.
    Optional<SignIn> find(SessionKey key);

    /// Begins a session.
    void begin(SessionKey key, SignIn signIn);

    /// Ends a session, for every process at once.
    void end(SessionKey key);
}
