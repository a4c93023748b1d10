// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.life;

import be.passerelle.stream.act.ProposedAct;
import java.time.LocalDate;

/// One act of a life and the day on which it is recorded.
///
/// @param act what is proposed
/// @param on the day of recording
public record DatedAct(ProposedAct act, LocalDate on) {}
