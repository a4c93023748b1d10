// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.organisation;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An organisation that takes part, as it is on a day.
///
/// @param id its key
/// @param kind what it is
/// @param names its name in each language; many keep one name in all
/// @param enterpriseNumber its number in the Crossroads Bank for Enterprises, when it is known
/// @param insurerCode the number of the union that a sickness fund belongs to
/// @param regions where it works; empty when that does not matter
/// @param period the days on which it takes part
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        Map<Language, String> names,
        Optional<EnterpriseNumber> enterpriseNumber,
        Optional<String> insurerCode,
        Set<Region> regions,
        Period period) {

    public Organisation {
        names = Map.copyOf(names);
        regions = Set.copyOf(regions);
        if (names.size() != Language.values().length) {
            throw new IllegalArgumentException("the organisation " + id + " needs a name in each language");
        }
    }

    /// An organisation that always takes part, of which no more is known than its name.
    public Organisation(OrganisationId id, OrganisationKind kind, Map<Language, String> names) {
        this(
                id,
                kind,
                names,
                Optional.empty(),
                Optional.empty(),
                EnumSet.noneOf(Region.class),
                Period.since(LocalDate.MIN));
    }

    public String name(Language language) {
        String name = names.get(language);
        return name == null ? id.key() : name;
    }

    public boolean takesPartOn(LocalDate day) {
        return period.contains(day);
    }
}
