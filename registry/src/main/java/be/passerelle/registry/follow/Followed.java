// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.follow;

import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.Instant;

/// An act as a follower is handed it. What stands around the act can always be told, also when the act cannot be read.
///
/// @param position its place in the order of the whole log, from 1, without gaps
/// @param file the file it belongs to
/// @param number its place in the file
/// @param code the code of the kind of act, as it was written
/// @param organisation the organisation it was performed for
/// @param recordedAt when it was recorded
/// @param content what was done, if the follower asks for it and it can be read
public record Followed(
        long position,
        CaseFileId file,
        int number,
        String code,
        OrganisationId organisation,
        Instant recordedAt,
        Content content) {

    /// What was done.
    public sealed interface Content {}

    /// It was read.
    public record Opened(RecordedAct act) implements Content {}

    /// It cannot be read: the row is damaged, or of a kind that this version does not know. It counts all the same.
    public record Illegible() implements Content {}

    /// The follower did not ask for it.
    public record Closed() implements Content {}
}
