// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// With which organisations a file is shared outside the fund and the institute.
///
/// @param read what each of them reads
/// @param agreed what the person agreed to, in whatever trajectory: some of it is read once they are referred
record Sharing(Map<OrganisationId, Set<Compartment>> read, Map<OrganisationId, Set<Compartment>> agreed) {

    /// Anybody of an organisation: nobody is kept apart there by who they are.
    private static final PersonId ANYBODY = new PersonId("anybody");

    static Sharing of(FileOnDay on) {
        CaseFile file = on.file();
        Map<OrganisationId, Set<Compartment>> read = map();
        Stream.concat(
                        Stream.concat(
                                Grounds.organisations(file, Ground.REFERRED_WITH_CONSENT, on.day())
                                        .map(partner -> staff(partner, Role.REFERRAL_COUNSELLOR)),
                                Grounds.organisations(file, Ground.TRAINEE, on.day())
                                        .map(centre -> staff(centre, Role.TRAINING_CENTRE))),
                        Grounds.sharedWith(file).map(practice -> staff(practice, Role.TREATING_PHYSICIAN)))
                .map(viewer -> Access.of(viewer, file, on.law(), on.day()))
                .filter(Access::maySee)
                .forEach(access -> in(read, access.viewer().organisation()).addAll(access.compartments()));
        Map<OrganisationId, Set<Compartment>> agreed = map();
        file.state(Consents.CONSENTS)
                .inForce()
                .forEach(each -> in(agreed, each.consent().recipient())
                        .addAll(each.consent().compartments()));
        return new Sharing(read, agreed);
    }

    /// What is shared otherwise than before, organisation by organisation.
    List<Change> since(Sharing before, FileOnDay on) {
        List<Change> changes = new ArrayList<>();
        Stream.of(read, agreed, before.read, before.agreed)
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::key))
                .flatMap(each -> on.registers().organisation(each).stream())
                .forEach(organisation -> {
                    OrganisationId with = organisation.id();
                    List<Compartment> more = more(before.read, read, with);
                    List<Compartment> less = more(read, before.read, with);
                    List<Compartment> agreedMore = more(before.agreed, agreed, with);
                    if (!more.isEmpty()) {
                        changes.add(new Change.SharingBegun(organisation, more, true));
                    } else if (!agreedMore.isEmpty()) {
                        changes.add(new Change.SharingBegun(organisation, agreedMore, false));
                    }
                    boolean over = !in(read, with).isEmpty();
                    if (!less.isEmpty()) {
                        changes.add(new Change.SharingEnded(organisation, over ? less : List.of()));
                    } else if (!over && !more(agreed, before.agreed, with).isEmpty()) {
                        changes.add(new Change.SharingEnded(organisation, List.of()));
                    }
                });
        return changes;
    }

    private static List<Compartment> more(
            Map<OrganisationId, Set<Compartment>> before,
            Map<OrganisationId, Set<Compartment>> after,
            OrganisationId with) {
        Set<Compartment> more = EnumSet.noneOf(Compartment.class);
        more.addAll(in(after, with));
        more.removeAll(in(before, with));
        return List.copyOf(more);
    }

    private static Set<Compartment> in(Map<OrganisationId, Set<Compartment>> of, OrganisationId with) {
        return of.computeIfAbsent(with, _ -> EnumSet.noneOf(Compartment.class));
    }

    private static Map<OrganisationId, Set<Compartment>> map() {
        return new TreeMap<>(Comparator.comparing(OrganisationId::key));
    }

    private static Viewer staff(OrganisationId organisation, Role role) {
        return Viewer.staff(ANYBODY, organisation, role);
    }
}
