// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.Law;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.Optional;

/// Who decides: [Access], or one that is wrong on purpose.
@FunctionalInterface
interface Policy {

    Access of(Viewer viewer, CaseFile file, Law law, LocalDate day);

    /// Whether acts of a row are offered to whom that was decided for.
    default boolean performs(Access access, Row<?, ?> row) {
        return access.performs(row);
    }

    /// Whether they are offered to be entered for the person.
    default boolean enters(Access access, Row<?, ?> row) {
        return access.enters(row);
    }

    /// Whether they may take the lines of their role in the file.
    default boolean takesLines(Access access) {
        return access.takesLines();
    }

    /// What stands against an act that comes all the same.
    default Optional<Refusal> refuses(Access access, ProposedAct proposed) {
        return access.refuses(proposed);
    }
}
