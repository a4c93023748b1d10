// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.law.Law;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import java.util.List;
import java.util.Optional;

/// The acts of an intention in one file.
///
/// @param file the file
/// @param seenHead the number of the last act that the person saw when they decided, 0 for a file that is
///     opened
/// @param nothingSince whether any act recorded since is in the way, and not only one that matters to these
/// @param shown [Consequences#digest] of what the person was shown that the acts change; with it, these consequences
///     are compared with those on the day they are recorded, whether or not anything came in the file
/// @param acts what is to be recorded, in order
public record InFile(
        CaseFileId file, int seenHead, boolean nothingSince, Optional<String> shown, List<ProposedAct> acts)
        implements InStream {

    public InFile {
        acts = List.copyOf(acts);
    }

    /// Acts that may follow others, as long as what was decided on is still so.
    public InFile(CaseFileId file, int seenHead, List<ProposedAct> acts) {
        this(file, seenHead, false, Optional.empty(), acts);
    }

    @Override
    public StreamId stream() {
        return file;
    }

    @Override
    public ReadStream read(StoredStream stored) {
        return CaseFiles.read(stored);
    }

    @Override
    public boolean isSaidBy(List<RecordedAct> recorded) {
        return Said.same(acts, recorded);
    }

    @Override
    public Draft draft(StoredStream stored, Law law) {
        return new FileDraft(this, stored, law);
    }
}
