// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import be.passerelle.api.exchange.Limits;
import be.passerelle.stream.identifier.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// How much may be asked of the API in a minute. Each process counts what comes to it, in memory:
/// what a process forgets when it ends is a minute of counting. An address of version 6 is its
/// network: whoever has one has 2⁶⁴ of them.
public final class ApiLimits implements Limits {

    private static final int GROUPS_OF_A_NETWORK = 4;

    private final Allowance ofAddress;
    private final Allowance ofOrganisation;
    private final Allowance ofRefused;
    private final LimitEvents events;

    /// All a minute; zero for as many as one likes.
    public ApiLimits(int ofAddress, int ofOrganisation, int ofRefused, LimitEvents events, LongSupplier nanos) {
        this.events = events;
        this.ofAddress = new Allowance(ofAddress, nanos);
        this.ofOrganisation = new Allowance(ofOrganisation, nanos);
        this.ofRefused = new Allowance(ofRefused, nanos);
    }

    @Override
    public OptionalLong ofAddress(HttpServletRequest request) {
        return noted(network(request), ofAddress);
    }

    @Override
    public OptionalLong ofOrganisation(OrganisationId organisation) {
        return noted(organisation.key(), ofOrganisation);
    }

    @Override
    public OptionalLong ofRefused(HttpServletRequest request) {
        return noted(network(request), ofRefused);
    }

    private OptionalLong noted(String who, Allowance allowance) {
        return events.noted(who, Optional.empty(), allowance.take(who));
    }

    static String network(HttpServletRequest request) {
        return network(Optional.ofNullable(request.getRemoteAddr()).orElse(""));
    }

    /// The container writes an address of version 6 in full.
    static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length > GROUPS_OF_A_NETWORK
                ? String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK))
                : address;
    }
}
