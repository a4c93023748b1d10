// SPDX-License-Identifier: EUPL-1.2
/// Under what a social expert decides the same day: the register of directives.
@NullMarked
package be.passerelle.registers.directive;

import org.jspecify.annotations.NullMarked;
