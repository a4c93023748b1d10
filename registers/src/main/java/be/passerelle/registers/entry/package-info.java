// SPDX-License-Identifier: EUPL-1.2
/// One entry of a register, and what an act that is recorded in it may name.
@NullMarked
package be.passerelle.registers.entry;

import org.jspecify.annotations.NullMarked;
