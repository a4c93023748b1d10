// SPDX-License-Identifier: EUPL-1.2
/// The texts of the registers.
@NullMarked
package be.passerelle.registers.language;

import org.jspecify.annotations.NullMarked;
