// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registers.Registers;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.KeyKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Somebody who looks or acts: a person of an organisation, in one role.
///
/// @param self their own national number, where it is known: by it an insured person, or
///     whoever represents one, reaches the file, and whoever works here never handles theirs
/// @param formerly other numbers that were said of somebody who works here, and that two people
///     corrected: their files are theirs too
/// @param standsInFor the colleagues who are away and whose work they see beside their own
/// @param assurance how sure it is that it is them
/// @param emergencies the protected files that they opened in an emergency, less than an hour
///     ago
/// @param represents for whom a representative looks; empty for everybody else
public record Viewer(
        PersonId person,
        OrganisationId organisation,
        Role role,
        Optional<NationalNumber> self,
        Set<NationalNumber> formerly,
        Set<PersonId> standsInFor,
        Assurance assurance,
        Set<CaseFileId> emergencies,
        Optional<Represented> represents) {

    public Viewer {
        formerly = Set.copyOf(formerly);
        standsInFor = Set.copyOf(standsInFor);
        emergencies = Set.copyOf(emergencies);
    }

    /// Somebody of whom it is certain that it is them, who stands in for nobody and represents nobody.
    public Viewer(PersonId person, OrganisationId organisation, Role role, Optional<NationalNumber> self) {
        this(person, organisation, role, self, Set.of(), Set.of(), Assurance.HIGH, Set.of(), Optional.empty());
    }

    /// Somebody who looks and acts for an insured person.
    ///
    /// @param insured the organisation that stands for all insured persons
    /// @param self the number of the representative
    public static Viewer representative(OrganisationId insured, NationalNumber self, Represented represents) {
        return new Viewer(
                Representation.key(represents.file(), represents.representation()),
                insured,
                Role.INSURED,
                Optional.of(self),
                Set.of(),
                Set.of(),
                Assurance.HIGH,
                Set.of(),
                Optional.of(represents));
    }

    /// A member of an organisation's staff, of whom it is certain that it is them.
    public static Viewer staff(PersonId person, OrganisationId organisation, Role role) {
        return new Viewer(person, organisation, role, Optional.empty());
    }

    /// The person of a file, as the performer of what this viewer enters for them.
    public Performer entering(CaseFileId file, Registers registers, Channel channel, Proof proof) {
        Organisation insured = registers
                .only(OrganisationKind.INSURED)
                .orElseThrow(() -> new IllegalStateException("no organisation stands for all insured persons"));
        return new Performer(
                Insured.key(file),
                insured.id(),
                Role.INSURED,
                new Capacity.Entered(channel, Optional.of(proof), performer()));
    }

    /// Everybody whose work is theirs: their own, and that of colleagues who are away.
    public Set<PersonId> hands() {
        Set<PersonId> hands = new HashSet<>(standsInFor);
        hands.add(person);
        return hands;
    }

    /// The same, who represents the person of that file by another act.
    Viewer representing(int representation) {
        Represented other = new Represented(represents.orElseThrow().file(), representation);
        return new Viewer(
                Representation.key(other.file(), representation),
                organisation,
                role,
                self,
                formerly,
                standsInFor,
                assurance,
                emergencies,
                Optional.of(other));
    }

    /// The same, when it is as sure as that.
    public Viewer with(Assurance other) {
        return new Viewer(person, organisation, role, self, formerly, standsInFor, other, emergencies, represents);
    }

    /// Whether their role opens protected files in an emergency.
    public boolean opensInEmergencies() {
        return RoleTable.of(role).may(Power.OPEN_IN_EMERGENCY);
    }

    /// The same with what they opened in an emergency, where a file is closed to them otherwise: an emergency is the
    /// ground of those alone who have no other.
    ///
    /// @param isClosed whether any file that they ask for is closed to them as they are
    /// @param opened what they opened
    public Viewer inEmergency(BooleanSupplier isClosed, Function<Viewer, Set<CaseFileId>> opened) {
        return opensInEmergencies() && isClosed.getAsBoolean() ? opening(opened.apply(this)) : this;
    }

    /// The same, who opened these files in an emergency.
    public Viewer opening(Set<CaseFileId> files) {
        return new Viewer(person, organisation, role, self, formerly, standsInFor, assurance, files, represents);
    }

    /// The same, of whom these numbers were said besides their own.
    public Viewer formerly(Set<NationalNumber> others) {
        return new Viewer(person, organisation, role, self, others, standsInFor, assurance, emergencies, represents);
    }

    /// Every number by which they are known: nobody handles a file of any of theirs.
    public Set<NationalNumber> selves() {
        Set<NationalNumber> selves = new HashSet<>(formerly);
        self.ifPresent(selves::add);
        return selves;
    }

    /// The keys that their reading and writing asks for: without a high assurance, no medical one.
    public Set<KeyKind> keys() {
        return assurance == Assurance.HIGH ? KeyKind.askedBy(role) : EnumSet.of(KeyKind.CONTENT);
    }

    /// The performer of what this viewer does.
    public Performer performer() {
        return new Performer(
                person,
                organisation,
                role,
                represents
                        .<Capacity>map(other -> new Capacity.Representing(other.representation()))
                        .orElse(Capacity.OWN));
    }
}
