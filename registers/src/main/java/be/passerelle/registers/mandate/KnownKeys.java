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
public final class KnownKeys {

    private final Map<PersonId, Set<NationalNumber>> numbers = new HashMap<>();
    private final Map<PersonId, String> names = new HashMap<>();
    private final List<Mandate> given;

    private KnownKeys(List<Mandate> given) {
        this.given = List.copyOf(given);
    }

    /// By entries.
    ///
    /// @param all every entry
    /// @param legible those of which nothing is unread: what was given in others is not known
    public static KnownKeys of(Collection<MandateEntry> all, Collection<MandateEntry> legible) {
        KnownKeys keys = new KnownKeys(
                legible.stream().flatMap(entry -> entry.ever().given().stream()).toList());
        for (MandateEntry entry : all) {
            entry.ever().numbers().forEach(number -> keys.say(entry.person(), number));
            entry.ever().given().forEach(mandate -> keys.names.put(entry.person(), mandate.name()));
        }
        return keys;
    }

    /// By mandates, where nothing else was ever said.
    public static KnownKeys of(List<Mandate> mandates) {
        KnownKeys keys = new KnownKeys(mandates);
        for (Mandate mandate : mandates) {
            keys.say(mandate.person(), mandate.nationalNumber());
            keys.names.put(mandate.person(), mandate.name());
        }
        return keys;
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
