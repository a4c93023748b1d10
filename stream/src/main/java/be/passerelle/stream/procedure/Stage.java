// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import java.util.Optional;

/// A stage of a thread.
///
/// @param code its name; `file.stage.<code>` words it
/// @param compartment who may know of it
/// @param reached the act that reached it, empty while it lies ahead
public record Stage(String code, Compartment compartment, Optional<DatedFact> reached) {}
