// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Represented;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.law.Law;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.KeyKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// For whom somebody may act, by their number: read off the files each time it is asked, so that a
/// representation that ends ends for those who are signed in too. Of the file it gives no more than the name of
/// the person, which whoever represents them knows.
public final class RepresentedFiles {

    private final FileStore files;
    private final Law law;
    private final InstallationClock clock;

    public RepresentedFiles(FileStore files, Law law, InstallationClock clock) {
        this.files = files;
        this.law = law;
        this.clock = clock;
    }

    /// The accounts of a representative, one for each person whom they represent today.
    ///
    /// @param insured the organisation that stands for all insured persons
    /// @param of who they are: name, language and token of the accounts
    public List<Account> accounts(NationalNumber number, OrganisationId insured, Account of) {
        return inForce(number)
                .flatMap(each -> account(each, number, insured, of).stream())
                .toList();
    }

    /// The key of somebody as the representative of the first of those whom they represent; empty when they
    /// represent nobody today.
    public Optional<PersonId> firstKey(NationalNumber number) {
        return inForce(number)
                .map(each -> Representation.key(
                        each.file().id(), each.representation().number()))
                .findFirst();
    }

    private record InForce(CaseFile file, Representation representation) {}

    private Stream<InForce> inForce(NationalNumber number) {
        List<CaseFileId> ids = files.representedBy(number);
        return ids.isEmpty()
                ? Stream.empty()
                : files.read(ids, Set.of(KeyKind.CONTENT)).stream()
                        .flatMap(file -> file.state(Representations.REPRESENTATIONS).inForceOn(clock.today()).stream()
                                .filter(each -> each.isOf(number))
                                .map(each -> new InForce(file, each)));
    }

    private Optional<Account> account(InForce each, NationalNumber number, OrganisationId insured, Account of) {
        CaseFile file = each.file();
        Represented whom = new Represented(file.id(), each.representation().number());
        Viewer viewer =
                Viewer.representative(insured, number, whom).with(of.viewer().assurance());
        return Access.of(viewer, file, law, clock.today()).maySee()
                ? file.state(Insured.PERSON).person().map(person -> of.representing(viewer, name(person)))
                : Optional.empty();
    }

    private static String name(Person person) {
        return person.givenName() + " " + person.familyName();
    }
}
