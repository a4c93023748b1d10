// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.ToldNumbers;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Outcome;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.StreamId;
import java.util.List;
import java.util.function.Function;

/// What a viewer wants to record, in the numbers that acts are recorded under; and what became of it, in those
/// that the viewer is told.
///
/// @param numbers those of each file
record ToldActs(Function<CaseFileId, ToldNumbers> numbers) {

    InFile recorded(InFile told) {
        ToldNumbers of = numbers.apply(told.file());
        return new InFile(
                told.file(),
                of.recorded(told.seenHead()),
                told.nothingSince(),
                told.shown(),
                told.acts().stream().map(of::recorded).toList());
    }

    Outcome outcome(Outcome recorded) {
        return switch (recorded) {
            case Outcome.Recorded(List<RecordedAct> acts) -> new Outcome.Recorded(acts(acts));
            case Outcome.AlreadyRecorded(List<RecordedAct> acts) -> new Outcome.AlreadyRecorded(acts(acts));
            case Outcome.MovedOn(StreamId file, List<RecordedAct> since) -> new Outcome.MovedOn(file, acts(since));
            case Outcome.Refused(StreamId file, int act, var refusals) ->
                new Outcome.Refused(
                        file, act, refusals.stream().map(of(file)::told).toList());
            case Outcome.CommandReused _, Outcome.NoAccess _, Outcome.OtherConsequences _ -> recorded;
        };
    }

    private List<RecordedAct> acts(List<RecordedAct> recorded) {
        return recorded.stream().map(act -> of(act.stream()).told(act)).toList();
    }

    /// What is wanted here is wanted of files alone.
    private ToldNumbers of(StreamId file) {
        return numbers.apply(new CaseFileId(file.value()));
    }
}
