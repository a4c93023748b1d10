// SPDX-License-Identifier: EUPL-1.2
/// Who works where, in which role, and who stands in for whom: the register of mandates.
@NullMarked
package be.passerelle.registers.mandate;

import org.jspecify.annotations.NullMarked;
