// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.consent.DirectConsents;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// With which organisations a file is shared outside the fund and the institute, on the day after one: what
/// ends by an act of a day ends with that day.
///
/// @param read what each of them reads, as access decides for anybody who works there
/// @param agreed what the person agreed to that counts: of what they agreed to for referrals, in the trajectory
///     that goes on
record Sharing(Map<OrganisationId, Set<Compartment>> read, Map<OrganisationId, Set<Compartment>> agreed) {

    /// Somebody of an organisation: nobody is kept apart there by who they are.
    private static final PersonId ANYBODY = new PersonId("anybody");

    static Sharing after(FileOnDay on) {
        CaseFile file = on.file();
        LocalDate day = on.day().plusDays(1);
        Map<OrganisationId, Set<Compartment>> read = new HashMap<>();
        Stream.of(
                        Grounds.partners(file, day).map(partner -> staff(partner, Role.EMPLOYMENT_ADVISER)),
                        Grounds.organisations(file, Ground.TRAINEE, day)
                                .map(centre -> staff(centre, Role.TRAINING_CENTRE)),
                        Grounds.organisations(file, Ground.EMPLOYS_PERSON, day)
                                .map(employer -> staff(employer, Role.EMPLOYER)),
                        Grounds.organisations(file, Ground.PREVENTION_AT_WORK, day)
                                .map(service -> staff(service, Role.OCCUPATIONAL_PHYSICIAN)),
                        Grounds.sharedWith(file).map(practice -> staff(practice, Role.TREATING_PHYSICIAN)))
                .flatMap(viewers -> viewers)
                .map(viewer -> Access.of(viewer, file, on.law(), day))
                .filter(Access::maySee)
                .forEach(access -> read.computeIfAbsent(access.viewer().organisation(), _ -> none())
                        .addAll(access.compartments()));
        return new Sharing(read, agreed(file));
    }

    private static Map<OrganisationId, Set<Compartment>> agreed(CaseFile file) {
        Map<OrganisationId, Set<Compartment>> agreed = new HashMap<>();
        file.state(Consents.CONSENTS).counting(DirectConsents.ways(file)).stream()
                .map(Consents.InForce::consent)
                .forEach(given ->
                        agreed.computeIfAbsent(given.recipient(), _ -> none()).addAll(given.compartments()));
        return agreed;
    }

    /// What is shared otherwise than before, organisation by organisation; of one that the registers do not
    /// know nothing can be said.
    List<Change> since(Sharing before, FileOnDay on) {
        return Stream.of(read, agreed, before.read, before.agreed)
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::key))
                .flatMap(each -> on.registers().organisation(each).stream())
                .flatMap(each -> Stream.concat(begun(before, each).stream(), ended(before, each).stream()))
                .toList();
    }

    private Optional<Change> begun(Sharing before, Organisation with) {
        List<Compartment> reads = more(before.read, read, with);
        List<Compartment> agreedTo = more(before.agreed, agreed, with);
        return reads.isEmpty()
                ? Optional.of(agreedTo)
                        .filter(parts -> !parts.isEmpty())
                        .map(parts -> new Change.SharingBegun(with, parts, false))
                : Optional.of(new Change.SharingBegun(with, reads, true));
    }

    private Optional<Change> ended(Sharing before, Organisation with) {
        List<Compartment> less = more(read, before.read, with);
        boolean reads = !of(read, with).isEmpty();
        boolean agreedToLess = !more(agreed, before.agreed, with).isEmpty();
        if (less.isEmpty() && (reads || !agreedToLess)) {
            return Optional.empty();
        }
        return Optional.of(new Change.SharingEnded(with, reads ? less : List.of()));
    }

    private static List<Compartment> more(
            Map<OrganisationId, Set<Compartment>> before,
            Map<OrganisationId, Set<Compartment>> after,
            Organisation with) {
        Set<Compartment> more = none();
        more.addAll(of(after, with));
        more.removeAll(of(before, with));
        return List.copyOf(more);
    }

    private static Set<Compartment> of(Map<OrganisationId, Set<Compartment>> map, Organisation with) {
        return map.getOrDefault(with.id(), Set.of());
    }

    private static Set<Compartment> none() {
        return EnumSet.noneOf(Compartment.class);
    }

    private static Viewer staff(OrganisationId organisation, Role role) {
        return Viewer.staff(ANYBODY, organisation, role);
    }
}
