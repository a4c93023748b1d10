// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.KeyKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Somebody who looks or acts: a person of an organisation, in one role.
///
/// @param self their own national number, where it is known: by it an insured person reaches their
///     file, and whoever
/// works
///     here never handles theirs
/// @param standsInFor the colleagues who are away and whose work they see beside their own
/// @param assurance how sure it is that it is them
/// @param emergencies the protected files that they opened in an emergency, less than an hour ago
public record Viewer(
        PersonId person,
        OrganisationId organisation,
        Role role,
        Optional<NationalNumber> self,
        Set<PersonId> standsInFor,
        Assurance assurance,
        Set<CaseFileId> emergencies) {

    public Viewer {
        standsInFor = Set.copyOf(standsInFor);
        emergencies = Set.copyOf(emergencies);
    }

    /// Somebody of whom it is certain that it is them, and who stands in for nobody.
    public Viewer(PersonId person, OrganisationId organisation, Role role, Optional<NationalNumber> self) {
        this(person, organisation, role, self, Set.of(), Assurance.HIGH, Set.of());
    }

    /// A member of an organisation's staff, of whom it is certain that it is them.
    public static Viewer staff(PersonId person, OrganisationId organisation, Role role) {
        return new Viewer(person, organisation, role, Optional.empty());
    }

    /// Everybody whose work is theirs: their own, and that of colleagues who are away.
    public Set<PersonId> hands() {
        Set<PersonId> hands = new HashSet<>(standsInFor);
        hands.add(person);
        return hands;
    }

    /// The same, when it is as sure as that.
    public Viewer with(Assurance other) {
        return new Viewer(person, organisation, role, self, standsInFor, other, emergencies);
    }

    /// The same, who opened these files in an emergency.
    public Viewer opening(Set<CaseFileId> files) {
        return new Viewer(person, organisation, role, self, standsInFor, assurance, files);
    }

    /// The keys that their reading and writing asks for: without a high assurance, no medical one.
    public Set<KeyKind> keys() {
        return assurance == Assurance.HIGH ? KeyKind.askedBy(role) : EnumSet.of(KeyKind.CONTENT);
    }

    /// The performer of what this viewer does.
    public Performer performer() {
        return new Performer(person, organisation, role);
    }
}
