// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Determination;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// An act with its envelope, as it was read from the log.
///
/// @param stream the stream it belongs to
/// @param number its place in the stream, from 1, without gaps
/// @param thread the number of the act that opened the thread it belongs to; its own number when it
///     opens one; 0 for acts about the stream as a whole
/// @param happenedOn the material day: the only day that the law looks at
/// @param recordedAt when it was recorded; never used by the law
/// @param by who performed it
/// @param command the intention that it was recorded with
/// @param lawVersion the version of the law it was checked under
/// @param written how it was named when it was recorded
/// @param restsOn what was found when a step was taken, as it was written: [#determinations]
/// @param act what was done, in the version of today
public record RecordedAct(
        StreamId stream,
        int number,
        int thread,
        LocalDate happenedOn,
        Instant recordedAt,
        Performer by,
        CommandId command,
        String lawVersion,
        AsWritten written,
        List<String> restsOn,
        Act act) {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    public RecordedAct {
        restsOn = List.copyOf(restsOn);
    }

    /// An act that is recorded today.
    public RecordedAct(
            StreamId stream,
            int number,
            int thread,
            LocalDate happenedOn,
            Instant recordedAt,
            Performer by,
            CommandId command,
            String lawVersion,
            Act act) {
        this(
                stream,
                number,
                thread,
                happenedOn,
                recordedAt,
                by,
                command,
                lawVersion,
                AsWritten.today(act, by.role()),
                List.of(),
                act);
    }

    /// The same, which rests on what was found.
    public RecordedAct restingOn(List<Determination> found) {
        return with(found.stream().map(Determination::written).toList());
    }

    /// What was found when the step was taken: the conditions of its row and its term that rest on values of the law.
    /// Empty for a report, and for somebody who is not told.
    public List<Determination> determinations() {
        return restsOn.stream().map(Determination::read).toList();
    }

    /// The same with other findings, as they are written.
    public RecordedAct with(List<String> found) {
        return new RecordedAct(
                stream, number, thread, happenedOn, recordedAt, by, command, lawVersion, written, found, act);
    }

    /// The same recorded act for somebody who sees other things of it.
    public RecordedAct seenAs(Act seen) {
        return new RecordedAct(
                stream, number, thread, happenedOn, recordedAt, by, command, lawVersion, written, restsOn, seen);
    }

    /// The same for somebody who is told less of who performed it.
    public RecordedAct seenBy(Performer seen) {
        return new RecordedAct(
                stream, number, thread, happenedOn, recordedAt, seen, command, lawVersion, written, restsOn, act);
    }

    /// The day on which it was recorded, in Belgium: nobody could know of it before. That of an act that is not
    /// recorded yet, as in a preview, is after all others.
    public LocalDate recordedOn() {
        return recordedAt.equals(Instant.MAX) ? LocalDate.MAX : LocalDate.ofInstant(recordedAt, BELGIUM);
    }

    /// The day and number of this act, as rules take them.
    public DatedFact fact() {
        return new DatedFact(happenedOn, number);
    }
}
