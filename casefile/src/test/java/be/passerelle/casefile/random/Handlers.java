// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.file.In;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.casefile.role.RolePolicy;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import java.util.List;
import java.util.SplittableRandom;

/// Who may handle a protected file.
final class Handlers {

    private Handlers() {}

    /// One person for each role in which people of the organisation handle files; nobody where none do.
    static List<String> any(In<?> s, OrganisationId organisation, SplittableRandom random) {
        return RoleTable.where(RolePolicy::handlesFiles).stream()
                .map(role -> s.registers().heldIn(organisation, role, s.day()).stream()
                        .filter(held -> mayHandle(s, organisation, held.person()))
                        .toList())
                .filter(held -> !held.isEmpty())
                .map(held -> held.get(random.nextInt(held.size())).person().key())
                .distinct()
                .toList();
    }

    /// Whether there are people in roles that handle files, and one of these in each.
    static boolean leaveNoRoleOut(In<?> s, OrganisationId organisation, List<String> people) {
        return !people.isEmpty()
                && RoleTable.where(RolePolicy::handlesFiles).stream()
                        .map(role -> s.registers().heldIn(organisation, role, s.day()))
                        .allMatch(held -> held.isEmpty()
                                || held.stream()
                                        .anyMatch(each ->
                                                people.contains(each.person().key())));
    }

    /// Whom no protection keeps away.
    private static boolean mayHandle(In<?> s, OrganisationId organisation, PersonId person) {
        return s.file()
                .state(Protections.PROTECTIONS)
                .handling(organisation)
                .filter(people -> !people.contains(person))
                .isEmpty();
    }

    /// A death, or another national number.
    static boolean comesToFew(NextAct next) {
        return next.row().type().of().equals(PersonAct.Died.class)
                || next.row().type().of().equals(PersonAct.NumberChangeProposed.class);
    }
}
