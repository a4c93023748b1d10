// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.entry;

import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a form of a register looks at: the entry that it is about, and who takes part.
public interface AtEntry {

    /// The entry; empty when the act opens it.
    Optional<RegisterEntry> entry();

    /// The entry, when there is one and it is of that kind.
    default <E> Optional<E> entry(Class<E> kind) {
        return entry().filter(kind::isInstance).map(kind::cast);
    }

    LocalDate today();

    /// Somebody who works in an organisation.
    ///
    /// @param languages those they work in
    record Colleague(String name, List<Language> languages) {
        public Colleague {
            languages = List.copyOf(languages);
        }
    }

    /// Who holds a mandate in a role of an organisation today or later.
    Map<PersonId, Colleague> holders(OrganisationId organisation, Role role);

    /// The organisations that take part today or later.
    Set<OrganisationId> organisations();

    /// The roles in an organisation that somebody may give to others.
    ///
    /// @param act the act that gives them, alone or for a second person to confirm
    Set<Role> given(Performer by, OrganisationId organisation, ActType<?> act);
}
