// SPDX-License-Identifier: EUPL-1.2
/// The dated facts that are nobody's file: organisations, conventions, directives.
@NullMarked
package be.passerelle.registers;

import org.jspecify.annotations.NullMarked;
