// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// For whom a transaction of the reader reads: row-level security shows it the rows of this audience and team
/// alone. An insured person's team is their own file, and that of whoever represents them; a representative's audience
/// is the key of the representation, which goes with it. Nobody else's rows depend on the key of a person.
///
/// @param audience the key under which the viewer finds files; nobody's when they have none
/// @param team the key under which the viewer finds lines of work
record Principal(String audience, String team) {

    private static final PersonId ANYBODY = new PersonId("anybody");

    /// Who finds nothing.
    static final Principal NOBODY = new Principal("", "");

    Principal {
        if ((audience + team).contains(" ")) {
            throw new IllegalArgumentException("a space ends a key in a token");
        }
    }

    static Principal of(Viewer viewer, Optional<CaseFileId> own) {
        String ownFile = own.map(Principal::ownFile).orElse("");
        if (viewer.represents().isPresent()) {
            return own.isPresent() ? new Principal(viewer.person().key(), ownFile) : NOBODY;
        }
        return viewer.role() == Role.INSURED
                ? new Principal(ownFile, ownFile)
                : new Principal(Access.audienceKey(viewer).orElse(""), team(viewer.role(), viewer.organisation()));
    }

    /// The keys under which those find the file who represent the person on a day.
    static List<String> representatives(CaseFile file, LocalDate day) {
        return file.state(Representations.REPRESENTATIONS).inForceOn(day).stream()
                .map(each -> Representation.key(file.id(), each.number()).key())
                .toList();
    }

    /// The key under which an insured person finds their own file.
    static String ownFile(CaseFileId file) {
        return "file." + file;
    }

    /// Who sees a line of work: those who do it, once they have a ground to look at the file.
    ///
    /// @param audience the keys of those who have one
    static Optional<String> team(WorkItem item, Set<String> audience) {
        if (item.role() == Role.INSURED) {
            return Optional.of(ownFile(item.file()));
        }
        return item.holder()
                .filter(holder -> Access.audienceKey(Viewer.staff(ANYBODY, holder, item.role()))
                        .filter(audience::contains)
                        .isPresent())
                .map(holder -> team(item.role(), holder));
    }

    private static String team(Role role, OrganisationId organisation) {
        return Codes.of(role) + "@" + organisation;
    }
}
