// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;
import java.util.Set;

/// A system that may call the API, as the installation sets it. It has no right of its own to
/// anything in a file: it acts for people of its organisation, or under a mandate that the
/// registers give to itself.
///
/// @param name as logs name it
/// @param issuer whose tokens it brings, by name
/// @param id what its tokens call it
/// @param subject what its tokens say they are about: a token that some person had given to it is
///     about that person
/// @param organisation for whose people it acts
/// @param roles in which mandates it acts
/// @param scopes the most that its tokens may be used for
/// @param assurance how sure it makes of whom it names: high lets it open medical grounds and
///     record what binds a person
/// @param levels the levels that a token has to say (`acr`) for that assurance to count; none when
///     any does
/// @param itself the key that its own mandates are given to; empty when it always acts for somebody
record ApiClient(
        String name,
        String issuer,
        String id,
        String subject,
        OrganisationId organisation,
        Set<Role> roles,
        Set<Scope> scopes,
        Assurance assurance,
        Set<String> levels,
        Optional<PersonId> itself) {

    ApiClient {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        levels = Set.copyOf(levels);
    }

    /// How sure it makes of whom it names, with a token that says so.
    ///
    /// @param level what the token says of it; empty when it says nothing
    Assurance assurance(String level) {
        return levels.isEmpty() || levels.contains(level) ? assurance : Assurance.SUBSTANTIAL;
    }
}
