// SPDX-License-Identifier: EUPL-1.2
/// The streams of all registers together, folded.
@NullMarked
package be.passerelle.registers.book;

import org.jspecify.annotations.NullMarked;
