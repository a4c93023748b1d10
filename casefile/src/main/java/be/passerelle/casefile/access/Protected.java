// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.protection.ProtectionProcedure;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the protection of a file leaves of the grounds to look at it. An organisation protects it
/// against its own people
/// alone: the others do not even learn that it is protected.
final class Protected {

    private static final ActTypes OF_PROTECTION = ActTypes.under(List.of(ProtectionAct.class));

    private Protected() {}

    /// The ground, unless the file is closed to them; where they opened it in an emergency, that.
    static Optional<Ground> from(Viewer viewer, CaseFile file, Ground ground) {
        if (viewer.role() == Role.INSURED || !isClosed(viewer, file)) {
            return Optional.of(ground);
        }
        return viewer.emergencies().contains(file.id()) && viewer.opensInEmergencies()
                ? Optional.of(Ground.EMERGENCY)
                : Optional.empty();
    }

    private static boolean isClosed(Viewer viewer, CaseFile file) {
        return handling(file, viewer.organisation())
                .filter(people -> !people.contains(viewer.person()))
                .isPresent();
    }

    /// Who alone handles a file in an organisation; empty when whoever has a ground does. Where nobody
    /// can read whom a protection names that may be in force, nobody does.
    static Optional<Set<PersonId>> handling(CaseFile file, OrganisationId organisation) {
        return Protections.in(file).handling(organisation);
    }

    /// Whether an organisation protected a file by an act that cannot be read, be it that the file was erased:
    /// that it did is told by the code, and not whom it named.
    static boolean wasClosedBy(OrganisationId organisation, CaseFile file) {
        return file.illegible().stream()
                .anyMatch(act -> act.organisation().equals(organisation.key())
                        && OF_PROTECTION.byCode(act.written().code()).isPresent());
    }

    /// The institute, where an act of it protected the file; empty when none did.
    static Optional<OrganisationId> byInstitute(CaseFile file) {
        return Stream.concat(
                        file.acts().stream()
                                .filter(act -> act.act() instanceof ProtectionAct
                                        && ProtectionProcedure.isOfInstitute(
                                                act.by().role()))
                                .map(act -> act.by().organisation()),
                        file.illegible().stream()
                                .filter(act -> OF_PROTECTION
                                                .byCode(act.written().code())
                                                .isPresent()
                                        && Codes.constant(
                                                        Role.class,
                                                        act.written().role())
                                                .filter(ProtectionProcedure::isOfInstitute)
                                                .isPresent())
                                .map(act -> new OrganisationId(act.organisation())))
                .findFirst();
    }

    /// What a viewer may not know of how others protect the file.
    static boolean isForeign(RecordedAct act, Viewer viewer) {
        return act.act() instanceof ProtectionAct
                && viewer.role() != Role.INSURED
                && !act.by().organisation().equals(viewer.organisation());
    }

    /// The same of an act that cannot be read.
    static boolean isForeign(IllegibleAct act, Viewer viewer) {
        return OF_PROTECTION.byCode(act.written().code()).isPresent()
                && viewer.role() != Role.INSURED
                && !act.organisation().equals(viewer.organisation().key());
    }

    /// The fields of the person that a viewer is told of. Whoever represents the person is never told where
    /// they live: it may be kept from them, and were it told until then, they would notice.
    static Set<IdentityField> fields(Viewer viewer) {
        Set<IdentityField> fields = EnumSet.noneOf(IdentityField.class);
        fields.addAll(RoleTable.of(viewer.role()).fields());
        if (viewer.represents().isPresent()) {
            fields.remove(IdentityField.MUNICIPALITY);
        }
        return fields;
    }
}
