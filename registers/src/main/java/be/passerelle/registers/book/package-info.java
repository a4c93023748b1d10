// SPDX-License-Identifier: EUPL-1.2
/// The streams of all registers together, folded, and what there is of each register: it alone knows them all.
@NullMarked
package be.passerelle.registers.book;

import org.jspecify.annotations.NullMarked;
