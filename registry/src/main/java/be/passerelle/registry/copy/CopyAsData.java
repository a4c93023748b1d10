// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.copy;

import be.passerelle.law.language.Language;
import be.passerelle.registry.access.AccessLog;
import java.util.List;
import java.util.Optional;

/// Writes what a person takes along for machines.
public interface CopyAsData {

    /// A text in JSON, as docs/copy.md describes it.
    ///
    /// @param language of the words in it; codes are the same in every language
    byte[] json(OwnCopy copy, Language language);

    /// Who looked, as a Bundle of AuditEvents of FHIR R4.
    ///
    /// @param self the address that was asked for
    /// @param next that of the lines after these, where there are more
    byte[] accesses(List<AccessLog.Noted> lines, String self, Optional<String> next, Language language);
}
