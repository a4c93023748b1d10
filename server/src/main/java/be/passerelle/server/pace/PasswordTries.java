// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import be.passerelle.web.local.AddressTries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.LongSupplier;

/// How many passwords may be tried from one address in a minute. Each process counts what comes to
/// it.
public final class PasswordTries implements AddressTries {

    private final Allowance allowance;

    /// @param perMinute zero for as many as one likes
    public PasswordTries(int perMinute, LongSupplier nanos) {
        this.allowance = new Allowance(perMinute, nanos);
    }

    @Override
    public boolean tooMany(HttpServletRequest request) {
        return allowance.take(ApiLimits.network(request)).isPresent();
    }
}
