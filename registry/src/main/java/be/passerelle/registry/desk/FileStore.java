// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.key.KeyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads files from the log. Nothing here asks who reads: that is the [Desk]'s.
public interface FileStore {

    /// The file, empty when there is none with that identifier.
    ///
    /// @param keys which keys are asked for: what is sealed under others is withheld
    Optional<CaseFile> read(CaseFileId id, Set<KeyKind> keys);

    /// The files that there are, in the order of the identifiers given.
    List<CaseFile> read(List<CaseFileId> ids, Set<KeyKind> keys);

    /// The file without what is medical.
    default Optional<CaseFile> read(CaseFileId id) {
        return read(id, Set.of(KeyKind.CONTENT));
    }

    /// The file of whoever has that number now: with it they sign in.
    Optional<CaseFileId> ofNationalNumber(NationalNumber number);

    /// The files whose person had that number before another took its place.
    ///
    /// @param causes why it did
    List<CaseFileId> formerly(NationalNumber number, Set<NumberChangeCause> causes);

    /// The file of whoever is meant by a number: of whom has it, or had it until it was replaced. One that was
    /// mistaken for theirs means somebody else.
    default Optional<CaseFileId> ofWhoever(NationalNumber number) {
        return ofNationalNumber(number)
                .or(() -> formerly(number, EnumSet.of(NumberChangeCause.REPLACED)).stream()
                        .findFirst());
    }

    /// The files in which somebody with that number was recorded as a representative, and no act ended it.
    /// Whether it is in force, the file says.
    List<CaseFileId> representedBy(NationalNumber number);

    /// The file that an insured person, or who represents one, looks at: found by who they are, anew each time.
    /// Empty for everybody else, and for whoever represents the person no longer.
    default Optional<CaseFileId> of(Viewer viewer) {
        return viewer.self()
                .flatMap(number -> viewer.represents().isEmpty()
                        ? ofNationalNumber(number)
                        : representedBy(number).stream()
                                .filter(viewer.represents().get().file()::equals)
                                .findFirst());
    }

    /// The files of somebody who works here that are their own, or of whom they were recorded to represent:
    /// nobody handles those.
    default Set<CaseFileId> closeTo(Viewer viewer) {
        return viewer.selves().stream()
                .flatMap(number -> Stream.of(
                                ofNationalNumber(number).stream(),
                                formerly(number, EnumSet.allOf(NumberChangeCause.class)).stream(),
                                representedBy(number).stream())
                        .flatMap(files -> files))
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<CaseFileId> ofNumber(FileNumber number);
}
