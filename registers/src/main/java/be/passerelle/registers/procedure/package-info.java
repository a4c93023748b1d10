// SPDX-License-Identifier: EUPL-1.2
/// Which act of a register may come next: who keeps what, and what an act must meet.
@NullMarked
package be.passerelle.registers.procedure;

import org.jspecify.annotations.NullMarked;
