// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.access;

import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// That somebody opened a protected file which is closed to them, because it could not wait.
///
/// @param person who; empty once the file was erased
/// @param reason in their words; empty once the file was erased
/// @param until when it closes to them again
/// @param review what a security officer found; empty until one looked
public record Emergency(
        UUID id,
        CaseFileId file,
        Optional<PersonId> person,
        OrganisationId organisation,
        Role role,
        Cause cause,
        Optional<String> reason,
        Instant openedAt,
        Instant until,
        Optional<Review> review) {

    /// Why it could not wait.
    public enum Cause {
        /// Somebody's health or safety.
        SAFETY,
        /// A term runs out, and nobody who handles the file is there.
        TERM,
        /// The person needs something now, and nobody who handles the file is there.
        PERSON_ASKS
    }

    /// What a security officer thinks of it.
    public enum Finding {
        JUSTIFIED,
        NOT_JUSTIFIED
    }

    /// The finding of a security officer, who is somebody else.
    public record Review(PersonId by, Instant at, Finding finding, String remark) {}

    /// What the person of the file is told of a review: neither who reviewed, nor the remark, which may speak of
    /// others.
    ///
    /// @param openedAt when the file was opened
    /// @param at when an officer said what they found
    public record Found(Instant openedAt, Finding finding, Instant at) {}

    /// What is told of the review; empty until an officer looked.
    public Optional<Found> found() {
        return review.map(said -> new Found(openedAt, said.finding(), said.at()));
    }
}
