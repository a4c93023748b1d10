// SPDX-License-Identifier: EUPL-1.2
/// The registers: lists, entries with their history, and how they are kept.
@NullMarked
package be.passerelle.web.registers;

import org.jspecify.annotations.NullMarked;
