// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import be.passerelle.stream.act.RecordedAct;

/// An act as the log keeps it.
///
/// @param act the act with its envelope
/// @param payload its canonical payload, the very bytes that the hash covers
/// @param salt random bytes that the hash covers too, so that a payload cannot be guessed from it once erased
/// @param hash the hash of this row, which covers the hash of the one before
public record StoredAct(RecordedAct act, byte[] payload, byte[] salt, byte[] hash) {}
