// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.List;
import java.util.Optional;

/// Reads files from the log. Nothing here asks who reads: that is the [Desk]'s.
public interface FileStore {

    /// The file, empty when there is none with that identifier.
    Optional<CaseFile> read(CaseFileId id);

    /// The files that there are, in the order of the identifiers given.
    List<CaseFile> read(List<CaseFileId> ids);

    Optional<CaseFileId> ofNationalNumber(NationalNumber number);

    Optional<CaseFileId> ofNumber(FileNumber number);
}
