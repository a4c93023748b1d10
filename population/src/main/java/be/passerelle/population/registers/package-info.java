// SPDX-License-Identifier: EUPL-1.2

/// The registers of the demonstration: real public organisations and their conventions, invented directives.
@NullMarked
package be.passerelle.population.registers;

import org.jspecify.annotations.NullMarked;
