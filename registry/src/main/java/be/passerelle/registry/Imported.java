// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CommandId;
import java.time.Instant;

/// An act of an imported file, with the time at which it was recorded.
public record Imported(ProposedAct act, Instant recordedAt, CommandId command) {}
