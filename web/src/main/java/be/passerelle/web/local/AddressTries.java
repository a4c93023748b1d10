// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import jakarta.servlet.http.HttpServletRequest;

/// Counts who tries passwords, by address of the network.
@FunctionalInterface
public interface AddressTries {

    /// Counts one; says whether that is too many.
    boolean tooMany(HttpServletRequest request);
}
