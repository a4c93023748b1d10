// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import java.util.List;
import java.util.Optional;

/// Says as whom somebody acts who has proven who they are. It is asked with each request, so that a mandate that ends
/// ends for those who are signed in too.
public interface ActsAs {

    /// Empty when they act as nobody here, or no longer, or have not chosen yet.
    Optional<Account> account(SignIn signIn);

    /// All that they may act as, in one order.
    List<Account> choices(SignIn signIn);
}
