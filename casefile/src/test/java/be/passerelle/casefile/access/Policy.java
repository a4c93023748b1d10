// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.Law;
import java.time.LocalDate;

/// Who decides: [Access], or one that is wrong on purpose.
@FunctionalInterface
interface Policy {

    Access of(Viewer viewer, CaseFile file, Law law, LocalDate day);
}
