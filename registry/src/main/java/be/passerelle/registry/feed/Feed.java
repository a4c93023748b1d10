// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.feed;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.List;
import java.util.Optional;

/// Which acts came in the files that an organisation has a ground to look at, in the order of the log. It is narrowed
/// roughly; whoever gives it to somebody asks for each file again, as [EventFeed] does.
public interface Feed {

    /// An act that came.
    ///
    /// @param position its place in the order of the whole log
    record Entry(long position, CaseFileId file, int number) {}

    /// The entries for those who find the same files as the viewer, after a place in the log.
    List<Entry> after(Viewer viewer, long position, int limit);

    /// The bookmark of that place, empty when no act has it.
    Optional<Bookmark> at(long position);
}
