// SPDX-License-Identifier: EUPL-1.2
/// What an act of a register is, and how the streams of the registers are named.
@NullMarked
package be.passerelle.registers.act;

import org.jspecify.annotations.NullMarked;
