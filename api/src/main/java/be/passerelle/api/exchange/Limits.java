// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import be.passerelle.stream.identifier.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;

/// How much may be asked for: each answer counts what is asked for now, and gives the seconds to
/// wait when that is too much.
public interface Limits {

    /// From one address of the network.
    OptionalLong ofAddress(HttpServletRequest request);

    /// By the people and systems of one organisation.
    OptionalLong ofOrganisation(OrganisationId organisation);

    /// From one address, with a token that is refused.
    OptionalLong ofRefused(HttpServletRequest request);

    /// No limit at all.
    static Limits none() {
        return new Limits() {
            @Override
            public OptionalLong ofAddress(HttpServletRequest request) {
                return OptionalLong.empty();
            }

            @Override
            public OptionalLong ofOrganisation(OrganisationId organisation) {
                return OptionalLong.empty();
            }

            @Override
            public OptionalLong ofRefused(HttpServletRequest request) {
                return OptionalLong.empty();
            }
        };
    }
}
