// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.time.Instant;
import java.time.LocalDate;

/// An act with its envelope, as it stands in the log.
///
/// @param file the file it belongs to
/// @param number its place in the file, from 1, without gaps
/// @param thread the number of the act that opened the thread it belongs to; its own number when it
///     opens one; 0 for acts about the file as a whole
/// @param happenedOn the material day: the only day that the law looks at
/// @param recordedAt when it was recorded; never used by the law
/// @param by who performed it
/// @param command the intention that it was recorded with
/// @param lawVersion the version of the law it was checked under
/// @param act what was done
public record RecordedAct(
        CaseFileId file,
        int number,
        int thread,
        LocalDate happenedOn,
        Instant recordedAt,
        Performer by,
        CommandId command,
        String lawVersion,
        Act act) {

    /// The day and number of this act, as rules take them.
    public DatedFact fact() {
        return new DatedFact(happenedOn, number);
    }
}
