// SPDX-License-Identifier: EUPL-1.2
/// What an organisation sets for itself: the register of settings.
@NullMarked
package be.passerelle.registers.setting;

import org.jspecify.annotations.NullMarked;
