// SPDX-License-Identifier: EUPL-1.2
/// What employment partners may do and send: the register of conventions.
@NullMarked
package be.passerelle.registers.convention;

import org.jspecify.annotations.NullMarked;
