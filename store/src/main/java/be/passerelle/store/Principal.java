// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Audience;
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
import java.util.Set;

/// For whom a transaction of the reader reads: row-level security shows it the rows of this audience
/// and team alone. An insured person's team is their own file, and that of whoever represents them; a
/// representative's audience is the key of the representation, which goes with it. Where an organisation
/// protects a file, its rows are those of the people who handle it, one by one.
///
/// @param audience the key under which the viewer finds files; nobody's when they have none
/// @param team the key under which the viewer finds lines of work
/// @param person the key of the person, as it stands behind that of an audience or a team; nobody's for
///     insured persons
/// @param closed the files that somebody who works here does not handle: their own, and those of whom they
///     represent
record Principal(String audience, String team, String person, Set<CaseFileId> closed) {

    private static final PersonId ANYBODY = new PersonId("anybody");

    /// Who finds nothing.
    static final Principal NOBODY = new Principal("", "", "", Set.of());

    Principal {
        if ((audience + team + person).contains(" ")) {
            throw new IllegalArgumentException("a space ends a key in a token");
        }
        closed = Set.copyOf(closed);
    }

    /// @param close the files that are theirs, or of whom they represent
    static Principal of(Viewer viewer, CloseFiles.Found close) {
        if (viewer.represents().isPresent()) {
            return close.represented().stream()
                    .filter(viewer.represents().get().file()::equals)
                    .findFirst()
                    .map(file -> new Principal(viewer.person().key(), ownFile(file), "", Set.of()))
                    .orElse(NOBODY);
        }
        if (viewer.role() == Role.INSURED) {
            String ownFile =
                    close.own().stream().findFirst().map(Principal::ownFile).orElse("");
            return new Principal(ownFile, ownFile, "", Set.of());
        }
        return new Principal(
                Audience.key(viewer).orElse(""),
                team(viewer.role(), viewer.organisation()),
                Audience.own(viewer.person()),
                close.all());
    }

    /// The keys under which they find files.
    String[] audiences() {
        return new String[] {audience, audience + "/" + person};
    }

    /// The keys under which they find lines of work.
    List<String> teams() {
        return List.of(team, team + "/" + person);
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

    /// Who sees a line of work: those who do it, once they have a ground to look at the file; in a
    /// protected file, those who handle it.
    ///
    /// @param audience the keys of those who have one
    static List<String> teams(WorkItem item, Set<String> audience) {
        if (item.role() == Role.INSURED) {
            return List.of(ownFile(item.file()));
        }
        return item.holder().map(holder -> teams(item.role(), holder, audience)).orElse(List.of());
    }

    private static List<String> teams(Role role, OrganisationId holder, Set<String> audience) {
        String key = Audience.key(Viewer.staff(ANYBODY, holder, role)).orElse("");
        if (audience.contains(key)) {
            return List.of(team(role, holder));
        }
        return audience.stream()
                .filter(each -> each.startsWith(key + "/"))
                .map(each -> team(role, holder) + each.substring(key.length()))
                .sorted()
                .toList();
    }

    private static String team(Role role, OrganisationId organisation) {
        return Codes.of(role) + "@" + organisation;
    }
}
