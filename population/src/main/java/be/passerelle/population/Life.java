// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population;

import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.procedure.Refusal;
import java.time.Instant;
import java.util.List;

/// One invented life: the acts of a case file in the order of their recording, each of which the procedure accepts at
/// its time.
///
/// @param file the file
/// @param entries its acts
/// @param refused what the walk wanted to do and the procedure refused: nothing, unless the walk misreads the tables
public record Life(CaseFileId file, List<Entry> entries, List<Refusal> refused) {

    /// One act of a life.
    ///
    /// @param proposed the act with who performs it and when it happened
    /// @param recordedAt when it is recorded
    /// @param command the intention it is recorded with
    public record Entry(ProposedAct proposed, Instant recordedAt, CommandId command) {}

    public Life {
        entries = List.copyOf(entries);
        refused = List.copyOf(refused);
    }
}
