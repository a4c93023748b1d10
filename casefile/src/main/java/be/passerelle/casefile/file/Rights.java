// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.Law;
import java.time.LocalDate;

/// What the procedure has to know of the rights that a file gives.
public interface Rights {

    /// Whether incapacity is presumed on a day.
    boolean isPresumedIncapable(CaseFile file, Law law, LocalDate day);

    /// Whether an approved training keeps incapacity from being assessed anew on a day, whatever was recognised.
    boolean isInTraining(CaseFile file, Law law, LocalDate day);
}
