// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;

/// Who performs an act: a person, for an organisation, in one role.
///
/// @param capacity whether for themselves or for another
public record Performer(PersonId person, OrganisationId organisation, Role role, Capacity capacity) {

    /// Somebody who performs their own acts.
    public Performer(PersonId person, OrganisationId organisation, Role role) {
        this(person, organisation, role, Capacity.OWN);
    }

    /// The same person in another capacity.
    public Performer as(Capacity other) {
        return new Performer(person, organisation, role, other);
    }

    /// Whether somebody performs it, or entered it for whoever does.
    public boolean isThrough(Performer other) {
        return equals(other)
                || (capacity instanceof Capacity.Entered entered && entered.by().equals(other));
    }
}
