// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.follow;

import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.StreamId;
import java.time.Instant;

/// An act as a follower is handed it: what stands around it, which can always be told, also when the act
/// itself cannot be read. Who needs what was done opens the stream, with the keys that it may ask for.
///
/// @param position its place in the order of the whole log, from 1: acts of every kind of stream have places
/// @param stream the file, register or proceeding it belongs to
/// @param number its place in the stream
/// @param code the code of the kind of act, as it was written
/// @param organisation the organisation it was performed for
/// @param recordedAt when it was recorded
public record Followed(
        long position, StreamId stream, int number, String code, OrganisationId organisation, Instant recordedAt) {}
