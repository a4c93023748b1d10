// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.staff;

import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.population.chance.Chance;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.person.InventedNames;
import be.passerelle.population.person.InventedPeople;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The staff of every organisation, the same in every population: a few people for each role and language.
public final class Staff {

    private record Desk(OrganisationId organisation, Role role, Language language) {}

    private static final Map<OrganisationId, OrganisationKind> KINDS =
            Organisations.all().stream().collect(Collectors.toMap(Organisation::id, Organisation::kind));
    private static final Map<Desk, List<StaffMember>> BY_DESK = new HashMap<>();
    private static final Map<PersonId, StaffMember> BY_ID = new HashMap<>();

    static {
        Organisations.all().stream()
                .sorted(Comparator.comparing(Organisation::id))
                .forEach(Staff::employ);
    }

    private Staff() {}

    /// The people of an organisation in that role who work in that language, or in the one it has when it has
    /// not.
    public static List<StaffMember> of(OrganisationId organisation, Role role, Language language) {
        List<Language> languages = languages(organisation);
        Language spoken = languages.contains(language) ? language : languages.getFirst();
        return BY_DESK.getOrDefault(new Desk(organisation, role, spoken), List.of());
    }

    /// The member of that key.
    public static Optional<StaffMember> member(PersonId id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /// Everybody, by key.
    public static List<StaffMember> all() {
        return BY_ID.values().stream()
                .sorted(Comparator.comparing(m -> m.id().key()))
                .toList();
    }

    private static void employ(Organisation organisation) {
        for (Role role : roles(organisation.kind())) {
            for (Language language : languages(organisation.id())) {
                Desk desk = new Desk(organisation.id(), role, language);
                List<StaffMember> members = new ArrayList<>();
                for (int i = 1; i <= number(role); i++) {
                    StaffMember member = member(desk, i);
                    members.add(member);
                    BY_ID.put(member.id(), member);
                }
                BY_DESK.put(desk, List.copyOf(members));
            }
        }
    }

    private static StaffMember member(Desk desk, int number) {
        String key = desk.organisation().key() + "." + Codes.of(desk.role()) + "."
                + desk.language().code() + number;
        PersonId id = new PersonId(key);
        Optional<KnownColleague> known = KnownColleague.of(key);
        InventedNames names = InventedNames.in(desk.language());
        Chance chance = Chance.of(0, 0);
        Sex sex = chance.below(2, key + " sex") == 0 ? Sex.FEMALE : Sex.MALE;
        String given = known.map(KnownColleague::givenName).orElseGet(() -> chance.of(names.given(sex), key));
        String family =
                known.map(KnownColleague::familyName).orElseGet(() -> chance.of(names.family(), key + " family"));
        return new StaffMember(
                id,
                given,
                family,
                InventedPeople.numberOfColleague(BY_ID.size(), sex),
                desk.role(),
                desk.organisation(),
                desk.language());
    }

    private static List<Role> roles(OrganisationKind kind) {
        return switch (kind) {
            case SICKNESS_FUND ->
                List.of(
                        Role.ADVISORY_PHYSICIAN,
                        Role.RETURN_TO_WORK_COORDINATOR,
                        Role.FUND_PAYMENTS,
                        Role.ORGANISATION_ADMINISTRATOR);
            case NIHDI ->
                List.of(
                        Role.REGISTRAR,
                        Role.SOCIAL_EXPERT,
                        Role.INSPECTING_PHYSICIAN,
                        Role.COMMISSION_SECRETARY,
                        Role.SECURITY_OFFICER,
                        Role.DEPARTMENT_HEAD,
                        Role.ORGANISATION_ADMINISTRATOR);
            case EMPLOYMENT_PARTNER -> List.of(Role.EMPLOYMENT_ADVISER, Role.ORGANISATION_ADMINISTRATOR);
            case TRAINING_CENTRE -> List.of(Role.TRAINING_CENTRE, Role.ORGANISATION_ADMINISTRATOR);
            case MEDICAL_PRACTICE -> List.of(Role.TREATING_PHYSICIAN, Role.ORGANISATION_ADMINISTRATOR);
            case PREVENTION_SERVICE -> List.of(Role.OCCUPATIONAL_PHYSICIAN, Role.ORGANISATION_ADMINISTRATOR);
            case EMPLOYER -> List.of(Role.EMPLOYER, Role.ORGANISATION_ADMINISTRATOR);
            case INSURED -> List.of();
        };
    }

    private static int number(Role role) {
        return switch (role) {
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, EMPLOYMENT_ADVISER, SOCIAL_EXPERT -> 3;
            case TRAINING_CENTRE,
                    REGISTRAR,
                    INSPECTING_PHYSICIAN,
                    COMMISSION_SECRETARY,
                    FUND_PAYMENTS,
                    DEPARTMENT_HEAD,
                    ORGANISATION_ADMINISTRATOR,
                    SECURITY_OFFICER,
                    TREATING_PHYSICIAN,
                    EMPLOYER,
                    OCCUPATIONAL_PHYSICIAN -> 2;
            case INSURED -> 0;
        };
    }

    private static List<Language> languages(OrganisationId organisation) {
        OrganisationKind kind = KINDS.getOrDefault(organisation, OrganisationKind.INSURED);
        return switch (kind) {
            case SICKNESS_FUND, NIHDI, PREVENTION_SERVICE, MEDICAL_PRACTICE, EMPLOYER, INSURED ->
                List.of(Language.FR, Language.NL);
            case EMPLOYMENT_PARTNER, TRAINING_CENTRE -> regional(organisation);
        };
    }

    private static List<Language> regional(OrganisationId organisation) {
        if (organisation.equals(Organisations.ACTIRIS)) {
            return List.of(Language.FR, Language.NL);
        }
        String key = organisation.key();
        if (key.startsWith("vdab") || key.startsWith("syntra")) {
            return List.of(Language.NL);
        }
        boolean german = key.startsWith("adg") || organisation.equals(Organisations.IAWM);
        return List.of(german ? Language.DE : Language.FR);
    }
}
