// SPDX-License-Identifier: EUPL-1.2
/// Who takes part: the register of organisations.
@NullMarked
package be.passerelle.registers.organisation;

import org.jspecify.annotations.NullMarked;
