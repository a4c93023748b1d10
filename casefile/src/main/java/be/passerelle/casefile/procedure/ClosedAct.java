// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.stream.procedure.Refusal;
/// An act that cannot come now, and why not.
///
/// @param row the row of the table
/// @param thread the thread in which it is not open, 0 for none
/// @param refusal the first reason

public record ClosedAct(Row<?> row, int thread, Refusal refusal) {}
