// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.staff;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.population.life.Identifiers;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.person.InventedPeople;
import be.passerelle.population.person.InventedPerson;
import be.passerelle.population.person.InventedRepresentative;
import be.passerelle.population.person.NamedPerson;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The accounts of the demonstration. Their organisations match, so that one file can go through all their
/// hands.
public final class DemoAccounts {

    /// The key of the account of somebody who acts for others.
    public static final String REPRESENTATIVE = "representative";

    private DemoAccounts() {}

    /// Every account, the insured persons first, then who represents one, for the population of a seed.
    public static List<DemoAccount> of(long seed) {
        List<DemoAccount> accounts = new ArrayList<>();
        for (NamedPerson known : NamedPerson.values()) {
            accounts.add(insured(seed, known));
        }
        accounts.add(new DemoAccount(
                REPRESENTATIVE,
                InventedRepresentative.GIVEN_NAME,
                InventedRepresentative.FAMILY_NAME,
                InventedRepresentative.viewer(),
                InventedRepresentative.LANGUAGE,
                Optional.empty()));
        for (KnownColleague known : KnownColleague.values()) {
            accounts.add(colleague(known));
        }
        return List.copyOf(accounts);
    }

    private static DemoAccount insured(long seed, NamedPerson known) {
        InventedPerson person = InventedPeople.of(seed, known.index());
        CaseFileId file = Identifiers.file(seed, known.index());
        Viewer viewer = new Viewer(
                person.id(), Organisations.INSURED_PERSONS, Role.INSURED, Optional.of(person.nationalNumber()));
        return new DemoAccount(
                "insured." + Codes.of(known),
                person.givenName(),
                person.familyName(),
                viewer,
                person.language(),
                Optional.of(file));
    }

    private static DemoAccount colleague(KnownColleague known) {
        StaffMember member = Staff.member(new PersonId(known.key())).orElseThrow();
        Viewer viewer = Viewer.staff(member.id(), member.organisation(), member.role());
        return new DemoAccount(
                Codes.of(known), member.givenName(), member.familyName(), viewer, member.language(), Optional.empty());
    }
}
