// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers;

import be.passerelle.law.language.Language;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.Map;

/// An organisation that takes part.
///
/// @param id its key
/// @param kind what it is
/// @param names its name in each language; many keep one name in all
public record Organisation(OrganisationId id, OrganisationKind kind, Map<Language, String> names) {

    public Organisation {
        names = Map.copyOf(names);
        if (names.size() != Language.values().length) {
            throw new IllegalArgumentException("the organisation " + id + " needs a name in each language");
        }
    }

    public String name(Language language) {
        String name = names.get(language);
        return name == null ? id.key() : name;
    }
}
