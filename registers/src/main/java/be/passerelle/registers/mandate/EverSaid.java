// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What was ever said of a person at an organisation, whatever is left of it: who somebody is
/// does not end with their mandates, nor was it never so because a mandate ended before it
/// began.
///
/// @param given the mandates as they were given, by one person or two; what was declined, or
///     waits, let nobody in
/// @param numbers the national numbers that these said, and those that two people corrected
///     them to; the last one holds
/// @param roles every role that was given or proposed
public record EverSaid(List<Mandate> given, List<NationalNumber> numbers, Set<Role> roles) {

    static final EverSaid NOTHING = new EverSaid(List.of(), List.of(), Set.of());

    public EverSaid {
        given = List.copyOf(given);
        numbers = List.copyOf(numbers);
        roles = Set.copyOf(roles);
    }

    EverSaid plus(Mandate mandate) {
        List<Mandate> more = new ArrayList<>(given);
        more.add(mandate);
        return new EverSaid(more, numbers, roles).plus(mandate.nationalNumber());
    }

    EverSaid plus(NationalNumber number) {
        if (!numbers.isEmpty() && numbers.getLast().equals(number)) {
            return this;
        }
        List<NationalNumber> more = new ArrayList<>(numbers);
        more.add(number);
        return new EverSaid(given, more, roles);
    }

    EverSaid plus(Role role) {
        Set<Role> more = EnumSet.of(role);
        more.addAll(roles);
        return new EverSaid(given, numbers, more);
    }
}
