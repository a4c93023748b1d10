// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import java.util.Optional;

/// Says as whom somebody acts who has proven who they are. It is asked with each request, so that a mandate that ends
/// ends for those who are signed in too.
@FunctionalInterface
public interface ActsAs {

    /// Empty when they act as nobody here, or no longer.
    Optional<Account> account(SignIn signIn);
}
