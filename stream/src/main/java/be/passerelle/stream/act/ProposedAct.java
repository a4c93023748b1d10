// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.time.LocalDate;

/// An act that somebody wants to record, before it is checked.
///
/// @param thread the thread it belongs to; 0 when it opens one or is about the file as a whole
/// @param happenedOn the material day
/// @param by who performs it
/// @param act what is done
public record ProposedAct(int thread, LocalDate happenedOn, Performer by, Act act) {}
