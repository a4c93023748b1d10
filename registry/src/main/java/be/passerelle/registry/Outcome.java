// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;

/// What became of an intention.
public sealed interface Outcome {

    /// Recorded, now.
    record Recorded(List<RecordedAct> acts) implements Outcome {}

    /// The same command was recorded before; nothing was recorded again.
    record AlreadyRecorded(List<RecordedAct> acts) implements Outcome {}

    /// Not recorded: the command was recorded before by somebody else, or said something else.
    record CommandReused(CommandId command) implements Outcome {}

    /// Not recorded: the procedure refuses an act.
    ///
    /// @param act its place among the acts of the stream, from 0
    record Refused(StreamId stream, int act, List<Refusal> refusals) implements Outcome {}

    /// Not recorded: for this viewer the stream does not exist, or nobody may act on it in this role.
    record NoAccess(StreamId stream) implements Outcome {}

    /// Not recorded: the stream moved on, and what the person decided on is no longer so.
    ///
    /// @param since what was recorded meanwhile, in the thread or with other consequences
    record MovedOn(StreamId stream, List<RecordedAct> since) implements Outcome {}

    /// Not recorded: the acts may be recorded, but change something else now than what the person was shown. Another
    /// thread of the file, a register or the day is no longer as it was.
    record OtherConsequences(CaseFileId file) implements Outcome {}
}
