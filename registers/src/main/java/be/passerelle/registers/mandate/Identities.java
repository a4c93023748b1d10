// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who people are, by all that was ever said of their keys. It takes rights away and gives
/// none, so it is read in entries too of which something else cannot be read.
public final class Identities {

    private final Map<PersonId, Set<NationalNumber>> numbers = new HashMap<>();
    private final Map<PersonId, String> names = new HashMap<>();
    private final List<Mandate> given;

    private Identities(List<Mandate> given) {
        this.given = List.copyOf(given);
    }

    /// By entries.
    ///
    /// @param all every entry
    /// @param legible those of which nothing is unread: what was given in others is not known
    public static Identities of(Collection<MandateEntry> all, Collection<MandateEntry> legible) {
        Identities identities = new Identities(
                legible.stream().flatMap(entry -> entry.ever().given().stream()).toList());
        for (MandateEntry entry : all) {
            entry.ever().numbers().forEach(number -> identities.say(entry.person(), number));
            entry.ever().given().forEach(mandate -> identities.names.put(entry.person(), mandate.name()));
        }
        return identities;
    }

    /// By mandates, where nothing else was ever said.
    public static Identities of(List<Mandate> mandates) {
        Identities identities = new Identities(mandates);
        for (Mandate mandate : mandates) {
            identities.say(mandate.person(), mandate.nationalNumber());
            identities.names.put(mandate.person(), mandate.name());
        }
        return identities;
    }

    private void say(PersonId person, NationalNumber number) {
        numbers.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(number);
    }

    /// Every national number that was ever said of a key, at whichever organisation.
    public Set<NationalNumber> numbersOf(PersonId person) {
        return Collections.unmodifiableSet(numbers.getOrDefault(person, Set.of()));
    }

    /// Whether two keys are of one human.
    public boolean isSame(PersonId one, PersonId other) {
        return one.equals(other) || !Collections.disjoint(numbersOf(one), numbersOf(other));
    }

    /// The name of a key, as it was given last.
    public Optional<String> nameOf(PersonId person) {
        return Optional.ofNullable(names.get(person));
    }

    /// The mandates in a role of an organisation, as they were given.
    public Stream<Mandate> given(OrganisationId organisation, Role role) {
        return given.stream().filter(mandate -> mandate.organisation().equals(organisation) && mandate.role() == role);
    }
}
